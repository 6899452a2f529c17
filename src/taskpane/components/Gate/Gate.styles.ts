import { makeStyles, tokens } from "@fluentui/react-components";

export const useGateStyles = makeStyles({
  root: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  ready: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  blocked: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  verdict: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // In the lowest panes the list needs the room; the figures stood there before the check.
  summary: { "@media (max-height: 420px)": { display: "none" } },
  // As tall as the summary it takes the place of, so that nothing below it moves.
  stale: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "28px",
    color: tokens.colorStatusWarningForeground3,
  },
});
