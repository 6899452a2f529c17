import { makeStyles, tokens } from "@fluentui/react-components";

export const useGateStyles = makeStyles({
  ready: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  blocked: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  verdict: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  check: { minWidth: "auto", flexShrink: 0, whiteSpace: "nowrap" },
  // Zoomed to 200 % the sign alone.
  word: { "@media (max-width: 260px)": { display: "none" } },
  about: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  stale: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
});
