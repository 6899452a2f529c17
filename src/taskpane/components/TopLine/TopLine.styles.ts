import { makeStyles, tokens } from "@fluentui/react-components";

export const useTopLineStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "40px",
    paddingLeft: tokens.spacingHorizontalM,
    // Excel's own menu of the pane covers the top right 40 px.
    paddingRight: "40px",
  },
});
