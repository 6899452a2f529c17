import { makeStyles, tokens } from "@fluentui/react-components";

export const usePageLinksStyles = makeStyles({
  root: { display: "flex", flexShrink: 0, alignItems: "center", marginLeft: "auto", gap: tokens.spacingHorizontalXXS },
  link: { minWidth: "auto" },
});
