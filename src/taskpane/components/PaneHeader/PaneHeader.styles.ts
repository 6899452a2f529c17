import { makeStyles, tokens } from "@fluentui/react-components";

/** What is done in a moment shows no sign of it. */
const LATE = {
  animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
  animationDuration: "300ms",
} as const;

export const usePaneHeaderStyles = makeStyles({
  root: { position: "relative", flexShrink: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    minHeight: "40px",
    paddingLeft: tokens.spacingHorizontalM,
    // Excel's own menu of the pane covers the top right 40 px.
    paddingRight: "40px",
  },
  // Lies over the chooser, which waits too, so that nothing moves.
  running: {
    position: "absolute",
    inset: "0 40px 4px 0",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    ...LATE,
  },
  what: { flexGrow: 1, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  progress: { height: "4px" },
  late: LATE,
});
