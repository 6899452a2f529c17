import { makeStyles, tokens } from "@fluentui/react-components";

export const useRunningBarStyles = makeStyles({
  // Lies over the first line, which waits too, so that nothing moves.
  root: {
    position: "absolute",
    zIndex: 1,
    top: 0,
    left: 0,
    right: 0,
    // What is done in a moment shows no sign of it.
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "300ms",
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "37px",
    paddingLeft: tokens.spacingHorizontalM,
    // Excel's own menu of the pane covers the top right 40 px.
    paddingRight: "40px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  what: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  cancel: { minWidth: "auto", flexShrink: 0 },
});
