import { makeStyles, tokens } from "@fluentui/react-components";

export const useRuleExampleStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  // An example is as wide as its columns; the card is not.
  wide: {
    position: "relative",
    overflowX: "auto",
    paddingBottom: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  sheet: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    height: "18px",
    minWidth: "16px",
  },
  found: {
    outline: `2px solid ${tokens.colorStatusDangerForeground1}`,
    outlineOffset: "-2px",
    color: tokens.colorNeutralForeground1,
  },
  related: {
    outline: `2px dashed ${tokens.colorStatusDangerForeground1}`,
    outlineOffset: "-2px",
    color: tokens.colorNeutralForeground1,
  },
  waiting: { minHeight: "96px" },
});
