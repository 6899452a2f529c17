import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "64px" },
  scroller: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});
