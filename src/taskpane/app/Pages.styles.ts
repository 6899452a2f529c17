import { makeStyles, tokens } from "@fluentui/react-components";

export const usePagesStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "64px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  undo: { minWidth: "auto", flexShrink: 0 },
  // Zoomed to 200 % the sign alone.
  word: { "@media (max-width: 260px)": { display: "none" } },
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});
