import { makeStyles, tokens } from "@fluentui/react-components";

export const useRuleBasisStyles = makeStyles({
  text: { margin: 0, paddingBottom: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});
