import { quoteSheetName } from "../sheet/a1";
import { sameSheetName } from "../sheet/sheet-names";
import type { ReportKind } from "./report-plans";

/** What a generated sheet is, and which sheet it was made from; `source` is null where that one is gone. */
export interface ReportMark {
  readonly report: ReportKind;
  readonly source: string | null;
}

/** What a sheet to be written is marked as. */
export interface NewMark {
  readonly report: ReportKind;
  readonly source: string;
}

/** A hidden defined name of the workbook, its formula with the equals sign. */
export interface MarkName {
  readonly name: string;
  readonly refersTo: string;
}

const REPORT = /^jxmb\.report\.(tables|disclosure|corrections)\.(\d+)$/;

/** The beginning of the names that are ours. */
export const MARK_PREFIX = "jxmb.";

/**
 * The names that mark a sheet as generated: one leads to the sheet, one to its source. A name of the workbook follows when a
 * sheet is renamed and is saved with the file; a copy that the clerk makes of the sheet gets a name of the copy's own instead
 * (http://www.excelcodex.com/2012/06/defined-names-choosing-the-scope/), so that a copy is the clerk's. Whole columns, because
 * these stay where rows are deleted.
 */
export function markNames(sheet: string, { report, source }: NewMark, taken: readonly string[]): readonly MarkName[] {
  let number = 1;
  while (taken.some((name) => name.startsWith(MARK_PREFIX) && name.endsWith(`.${number}`))) number += 1;
  return [
    { name: `jxmb.report.${report}.${number}`, refersTo: wholeSheet(sheet) },
    { name: `jxmb.source.${number}`, refersTo: wholeSheet(source) },
  ];
}

/** The names of these that mark the sheet. */
export function namesMarking(sheet: string, names: readonly MarkName[]): readonly string[] {
  return names.flatMap(({ name, refersTo }) => {
    const [, , number] = REPORT.exec(name) ?? [];
    const marked = number === undefined ? null : sheetIn(refersTo);
    return marked !== null && sameSheetName(marked, sheet) ? [name, `jxmb.source.${number}`] : [];
  });
}

/** What the names say of the sheet; null where it is none of ours. */
export function markOf(sheet: string, names: readonly MarkName[]): ReportMark | null {
  const [marking, source] = namesMarking(sheet, names);
  const [, report] = REPORT.exec(marking ?? "") ?? [];
  if (report !== "tables" && report !== "disclosure" && report !== "corrections") return null;
  return { report, source: sheetIn(names.find(({ name }) => name === source)?.refersTo ?? "") };
}

function wholeSheet(sheet: string): string {
  return `=${quoteSheetName(sheet)}!$A:$XFD`;
}

/** The sheet a reference leads to; null where it leads to none any more. */
function sheetIn(reference: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
