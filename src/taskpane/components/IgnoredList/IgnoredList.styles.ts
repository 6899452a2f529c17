import { makeStyles, tokens } from "@fluentui/react-components";

export const useIgnoredListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, overflowWrap: "anywhere" },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
