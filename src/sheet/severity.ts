/**
 * error (错误): arithmetically, structurally or definitionally wrong; warning (警告): a reviewer would very likely send it
 * back; suggestion (建议): wording, habit or style.
 */
export type Severity = "error" | "warning" | "suggestion";

/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "suggestion"];
