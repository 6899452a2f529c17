import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../sheet/severity";

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  suggestion: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, suggestion: Lightbulb16Filled } as const;

/** The sign of a severity; it always stands beside the word, so that nobody depends on the colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.root, styles[severity])} />;
}
