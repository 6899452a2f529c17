import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixGroupStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  check: {
    flexGrow: 1,
    minWidth: 0,
    "& .fui-Checkbox__label": { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  },
  count: {
    flexShrink: 0,
    paddingTop: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  edits: {
    listStyleType: "none",
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalXXXL}`,
    overflowWrap: "anywhere",
  },
  // What is out of sight is not drawn.
  edit: { contentVisibility: "auto", containIntrinsicSize: "auto 20px" },
});
