import { makeStyles, tokens } from "@fluentui/react-components";

export const useTroubleCardStyles = makeStyles({
  root: {
    flexShrink: 1,
    minHeight: "96px",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0`, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  detail: {
    display: "block",
    userSelect: "all",
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
});
