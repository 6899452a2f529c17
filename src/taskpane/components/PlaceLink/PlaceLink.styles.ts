import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlaceLinkStyles = makeStyles({
  root: {
    flexShrink: 0,
    // A place of a whole workbook begins with the name of its sheet, which may be long.
    maxWidth: "40%",
    overflowWrap: "anywhere",
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
});
