import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  root: {
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    // The name of a new sheet may be long.
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});
