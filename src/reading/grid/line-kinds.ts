import { fold } from "../../domain/vocabulary/fold";
import { TOTAL_LINE } from "../../domain/vocabulary/lines";
import type { SourceCell, SourceRow } from "./source-cell";

const RULE = /^\s*[-_=+|~*·.—–―─━═┄┈]{2,}\s*$/u;

/** A line drawn with signs, as text copies have it: “----  ----”. */
export function isRuleLine(row: SourceRow): boolean {
  return row.cells.every((cell) => RULE.test(cell.text));
}

/** 合计: no project. */
export function isTotalRow(row: SourceRow): boolean {
  return row.cells.slice(0, 2).some(saysTotal);
}

/** True for the label of a row of totals. */
export function saysTotal({ text }: SourceCell): boolean {
  return text.length < 20 && TOTAL_LINE.test(fold(text));
}
