import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityIconStyles = makeStyles({
  root: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  suggestion: { color: tokens.colorBrandForeground1 },
});
