import { makeStyles, tokens } from "@fluentui/react-components";

export const useResultLinksStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
});
