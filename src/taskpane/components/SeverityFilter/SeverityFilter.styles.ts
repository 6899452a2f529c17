import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityFilterStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  chip: {
    minWidth: "auto",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalSNudge,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});
