import type { Finding } from "../linting/finding";
import type { Journal } from "../review/journal";
import { marksFor } from "../review/mark-findings";
import { formatA1 } from "../sheet/a1";
import type { CellMark } from "../sheet/cell-mark";

/**
 * Our marks on the sheet, as far as this pane wrote them:
 * - none: there are none
 * - current: they mark what is found now
 * - behind: they mark what an earlier check found
 */
export type MarksOn = "none" | "current" | "behind";

export function marksOn(journal: Journal, sheet: string, findings: readonly Finding[]): MarksOn {
  const marks = standingMarks(journal, sheet);
  if (marks.length === 0) return "none";
  return keyOf(marks) === keyOf(marksFor(findings)) ? "current" : "behind";
}

/** Whether our marks stand on the sheet. */
export function marksStand(journal: Journal, sheet: string): boolean {
  return standingMarks(journal, sheet).length > 0;
}

function standingMarks(journal: Journal, sheet: string): readonly CellMark[] {
  for (const { receipts } of [...journal].reverse()) {
    for (const receipt of receipts) {
      if (receipt.kind !== "marks") continue;
      const after = receipt.after.find((marks) => marks.sheet === sheet);
      if (after !== undefined) return after.marks;
      if (receipt.before.some((marks) => marks.sheet === sheet)) return [];
    }
  }
  return [];
}

function keyOf(marks: readonly CellMark[]): string {
  return marks.map(({ at, severity }) => `${formatA1(at)} ${severity}`).sort().join();
}
