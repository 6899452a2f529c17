import { makeStyles, tokens } from "@fluentui/react-components";

export const useRelatedPlacesStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});
