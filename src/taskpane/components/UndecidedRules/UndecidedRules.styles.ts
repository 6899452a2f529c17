import { makeStyles, tokens } from "@fluentui/react-components";

export const useUndecidedRulesStyles = makeStyles({
  root: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});
