import { makeStyles, tokens } from "@fluentui/react-components";

export const useRuleGroupStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  findings: { listStyleType: "none", margin: 0, padding: 0 },
  basis: { paddingLeft: tokens.spacingHorizontalS },
});
