import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportOutlineStyles = makeStyles({
  sheets: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  title: { margin: 0, overflowWrap: "anywhere" },
  sheet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pages: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
