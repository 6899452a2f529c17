import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingToolsStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grouping: { flexShrink: 0, "& select": { paddingLeft: tokens.spacingHorizontalXS } },
  search: { position: "relative", display: "flex", flexGrow: 1, minWidth: 0 },
  icon: { position: "absolute", left: tokens.spacingHorizontalXS, top: "4px", color: tokens.colorNeutralForeground3, pointerEvents: "none" },
  box: {
    width: "100%",
    minWidth: 0,
    height: "24px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS} 0 24px`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  found: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
