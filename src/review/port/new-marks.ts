import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import type { MarkName, ReportKind, ReportMark } from "./report-mark";
import { MARK_PREFIX, numberOf, wholeSheet } from "./report-mark";

/** What a sheet to be written is marked as. */
export interface NewMark {
  readonly report: ReportKind;
  readonly source: string;
}

/**
 * The names that mark a sheet as generated: one leads to the sheet, one to its source, and to the sheet itself where it
 * was made from the whole workbook. A name of the workbook follows when a sheet is renamed and is saved with the file;
 * a copy that the clerk makes of the sheet gets a name of the copy's own instead
 * (http://www.excelcodex.com/2012/06/defined-names-choosing-the-scope/), so that a copy is the clerk's. Whole columns,
 * because these stay where rows are deleted.
 */
export function markNames(sheet: string, { report, source }: NewMark, taken: readonly string[]): readonly MarkName[] {
  const number = freeNumber(taken);
  return [{ name: `jxmb.report.${report}.${number}`, refersTo: wholeSheet(sheet) }, sourceName(number, sheet, source)];
}

/** The names that mark a copy of a generated sheet as what a newer report replaces. */
export function formerNames(
  copy: string,
  { report, source }: ReportMark,
  taken: readonly string[],
): readonly MarkName[] {
  const number = freeNumber(taken);
  const from = source === null ? [] : [sourceName(number, copy, source)];
  return [
    { name: `jxmb.report.${report}.${number}`, refersTo: wholeSheet(copy) },
    ...from,
    { name: `jxmb.former.${number}`, refersTo: wholeSheet(copy) },
  ];
}

/**
 * The name that, beside those a generated sheet has, marks it as replaced once it is called `becomes`; null where the
 * sheet is none of ours.
 */
export function retiringName(sheet: string, names: readonly MarkName[], becomes: string): MarkName | null {
  const number = numberOf(sheet, names);
  return number === null ? null : { name: `jxmb.former.${number}`, refersTo: wholeSheet(becomes) };
}

function sourceName(number: number, sheet: string, source: string): MarkName {
  return { name: `jxmb.source.${number}`, refersTo: wholeSheet(source === WHOLE_WORKBOOK ? sheet : source) };
}

function freeNumber(taken: readonly string[]): number {
  let number = 1;
  while (taken.some((name) => name.startsWith(MARK_PREFIX) && name.endsWith(`.${number}`))) number += 1;
  return number;
}
