import { fold } from "../domain/vocabulary/fold";
import { NOTE_LINE, PAGE_NUMBER_LINE, TOTAL_LINE } from "../domain/vocabulary/lines";
import type { SourceRow } from "./source-cell";

const RULE = /^[-_=+|~*·.—–―─━═┄┈]{2,}$/u;

/** A line drawn with signs, as text copies have it: “----  ----”. */
export function isRuleLine(row: SourceRow): boolean {
  return row.cells.every((cell) => RULE.test(cell.text.trim()));
}

/** 合计: no project. */
export function isTotalRow(row: SourceRow): boolean {
  return row.cells.slice(0, 2).some((cell) => cell.text.length < 20 && TOTAL_LINE.test(fold(cell.text)));
}

/** Notes, signatures and page numbers below a table or between its pages. */
export function isNoteRow(row: SourceRow): boolean {
  const [first] = row.cells;
  if (!first) return false;
  if (row.cells.length === 1 && first.text.length < 20 && PAGE_NUMBER_LINE.test(fold(first.text))) return true;
  return row.cells.some((cell, index) => (index === 0 || cell.text.length < 30) && NOTE_LINE.test(fold(cell.text.slice(0, 40))));
}
