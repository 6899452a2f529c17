import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportTargetStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  question: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  earlier: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  edited: { color: tokens.colorStatusWarningForeground3 },
});
