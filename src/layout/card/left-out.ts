import type { PerformanceDocument } from "../../domain/performance-document";
import type { ReportForm } from "../layout-report";
import { printedNumber, printedText } from "../printed";

/** What a list says that the cards of its projects have no place for; the cards stand in the order of the list. */
export interface LeftOut {
  /** True where the projects were numbered (序号). */
  readonly numbered: boolean;
  /** The rows of totals, as printed: 合计 1,909.11. */
  readonly totals: readonly string[];
}

/** What is not printed of the document in this form; null where all of it is. */
export function leftOut({ tables }: PerformanceDocument, form: ReportForm): LeftOut | null {
  const lists = form === "cards" ? tables.filter((table) => table.form === "list") : [];
  const numbered = lists.some(({ projects }) => projects.some(({ seq }) => printedNumber(seq).text !== ""));
  const totals = lists.flatMap((table) =>
    table.totals.map(({ label, amount }) => `${printedText(label).text} ${printedNumber(amount).text}`.trim()),
  );
  return numbered || totals.length > 0 ? { numbered, totals } : null;
}
