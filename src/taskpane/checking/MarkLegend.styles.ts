import { makeStyles, tokens } from "@fluentui/react-components";

export const useMarkLegendStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase100,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // As the cell looks in the sheet, whatever the theme of the pane.
  sample: {
    width: "24px",
    height: "14px",
    boxSizing: "border-box",
    textAlign: "center",
    lineHeight: "12px",
    color: "#000000",
    forcedColorAdjust: "none",
  },
});
