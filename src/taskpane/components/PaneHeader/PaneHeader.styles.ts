import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneHeaderStyles = makeStyles({
  root: { flexShrink: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    minHeight: "40px",
    paddingLeft: tokens.spacingHorizontalM,
    // Excel's own menu of the pane covers the top right 40 px.
    paddingRight: "40px",
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  progress: { height: "4px" },
  // What is done in a moment shows no bar.
  late: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "300ms",
  },
});
