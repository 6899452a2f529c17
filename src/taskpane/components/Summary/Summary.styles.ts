import { makeStyles, tokens } from "@fluentui/react-components";

export const useSummaryStyles = makeStyles({
  root: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  large: { lineHeight: tokens.lineHeightBase400 },
  small: { minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  figure: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  largeFigure: { fontSize: tokens.fontSizeBase500 },
});
