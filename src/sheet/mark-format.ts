import type { BorderLine } from "./cell-style";
import type { Severity } from "./severity";

/**
 * How a mark of ours (标记) looks and how it is known again: a conditional format of type "custom" whose formula is
 * always true and names our severity. The same formula is written by every host, so that marks set in Excel are found
 * in the file and the other way round, across sessions, and nothing of the clerk's own is ever taken for ours. A mark
 * changes neither the cell's own fill nor its font; it lies over them until it is removed.
 */
export interface MarkFormat {
  /** "#RRGGBB", light enough that black text on it keeps a contrast above 4.5:1. */
  readonly fill: string;
  readonly border: { readonly line: BorderLine; readonly color: string };
  readonly bold: boolean;
}

/** The kind of line tells the severities apart where colours cannot be told apart. */
export const MARK_FORMATS: Readonly<Record<Severity, MarkFormat>> = {
  error: { fill: "#FDE7E9", border: { line: "thin", color: "#C50F1F" }, bold: true },
  warning: { fill: "#FFF4CE", border: { line: "dashed", color: "#8A6100" }, bold: false },
  suggestion: { fill: "#DEECF9", border: { line: "dotted", color: "#0F6CBD" }, bold: false },
};

/** The formula of a mark with its equals sign, as Excel's object model has it. In a file it stands without the sign. */
export function markFormula(severity: Severity): string {
  return `=LEN("jxmb:${severity}")>0`;
}

const MARK = /^=?LEN\("jxmb:(error|warning|suggestion)"\)>0$/i;

/** The severity a conditional format's formula stands for; null where the format is not ours. */
export function markSeverity(formula: string): Severity | null {
  const severity = MARK.exec(formula.replaceAll(/\s/g, ""))?.[1]?.toLowerCase();
  return severity === "error" || severity === "warning" || severity === "suggestion" ? severity : null;
}
