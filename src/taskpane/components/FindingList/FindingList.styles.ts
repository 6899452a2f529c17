import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollPaddingTop: "32px",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});
