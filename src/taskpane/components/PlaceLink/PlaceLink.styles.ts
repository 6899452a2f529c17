import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlaceLinkStyles = makeStyles({
  root: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
});
