import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingCardStyles = makeStyles({
  root: {
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  // Very long cells are shown by their beginning.
  words: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
    margin: 0,
    overflowWrap: "anywhere",
  },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});
