import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  root: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "64px",
    overflowY: "auto",
    scrollPaddingTop: "32px",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});
