import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingToolsStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grouping: { flexShrink: 0, "& select": { paddingLeft: tokens.spacingHorizontalXXS } },
  end: { display: "flex", alignItems: "center", marginLeft: "auto" },
  open: { minWidth: "24px", flexShrink: 0 },
});
