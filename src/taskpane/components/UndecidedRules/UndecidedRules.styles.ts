import { makeStyles } from "@fluentui/react-components";

export const useUndecidedRulesStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});
