import { makeStyles, tokens } from "@fluentui/react-components";

export const useRelatedPlacesStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  place: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalSNudge },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
