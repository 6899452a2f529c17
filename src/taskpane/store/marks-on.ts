import type { Finding } from "../../linting/finding";
import type { UndoHistory } from "../../review/port/undo-history";
import { marksBySheet } from "../../review/check/mark-findings";
import { formatA1 } from "../../sheet/a1";
import type { CellMark } from "../../sheet/cell-mark";
import type { SheetParts } from "../../sheet/sheet-parts";

/**
 * Our marks on the sheets, as far as this pane wrote them:
 * - none: there are none
 * - current: they mark what is found now
 * - behind: they mark what an earlier check found
 */
export type MarksOn = "none" | "current" | "behind";

export function marksOn(undoHistory: UndoHistory, parts: SheetParts, findings: readonly Finding[]): MarksOn {
  if (!marksStand(undoHistory, parts)) return "none";
  const current = marksBySheet(parts, findings).every(
    ({ sheet, marks }) => keyOf(standingMarks(undoHistory, sheet)) === keyOf(marks),
  );
  return current ? "current" : "behind";
}

/** Whether our marks stand on any of the sheets. */
export function marksStand(undoHistory: UndoHistory, parts: SheetParts): boolean {
  return parts.some(({ sheet }) => standingMarks(undoHistory, sheet).length > 0);
}

function standingMarks(undoHistory: UndoHistory, sheet: string): readonly CellMark[] {
  for (const { records } of [...undoHistory].reverse()) {
    for (const record of records) {
      if (record.kind !== "marks") continue;
      const after = record.after.find((marks) => marks.sheet === sheet);
      if (after !== undefined) return after.marks;
      if (record.before.some((marks) => marks.sheet === sheet)) return [];
    }
  }
  return [];
}

function keyOf(marks: readonly CellMark[]): string {
  return marks
    .map(({ at, severity }) => `${formatA1(at)} ${severity}`)
    .sort()
    .join();
}
