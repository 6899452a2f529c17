import { makeStyles, tokens } from "@fluentui/react-components";

export const useMarkBarStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "22px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
