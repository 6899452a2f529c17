import { quoteSheetName } from "../sheet/a1";
import { sameSheetName } from "../sheet/sheet-names";
import { WHOLE_WORKBOOK } from "../sheet/sheet-stack";
import type { ReportKind } from "./report-plans";

/** What a generated sheet is, and which sheet it was made from (WHOLE_WORKBOOK: of all); `source` is null where that one is gone. */
export interface ReportMark {
  readonly report: ReportKind;
  readonly source: string | null;
  /** True for what a newer report has replaced (上一版); left out for a report that holds. */
  readonly former?: true;
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
 * The names that mark a sheet as generated: one leads to the sheet, one to its source, and to the sheet itself where it was made
 * from the whole workbook. A name of the workbook follows when a
 * sheet is renamed and is saved with the file; a copy that the clerk makes of the sheet gets a name of the copy's own instead
 * (http://www.excelcodex.com/2012/06/defined-names-choosing-the-scope/), so that a copy is the clerk's. Whole columns, because
 * these stay where rows are deleted.
 */
export function markNames(sheet: string, { report, source }: NewMark, taken: readonly string[]): readonly MarkName[] {
  const number = freeNumber(taken);
  return [
    { name: `jxmb.report.${report}.${number}`, refersTo: wholeSheet(sheet) },
    sourceName(number, sheet, source),
  ];
}

/** The names that mark a copy of a generated sheet as what a newer report replaces. */
export function formerNames(copy: string, { report, source }: ReportMark, taken: readonly string[]): readonly MarkName[] {
  const number = freeNumber(taken);
  const from = source === null ? [] : [sourceName(number, copy, source)];
  return [{ name: `jxmb.report.${report}.${number}`, refersTo: wholeSheet(copy) }, ...from, { name: `jxmb.former.${number}`, refersTo: wholeSheet(copy) }];
}

/** The name that, beside those a generated sheet has, marks it as replaced once it is called `becomes`; null where the sheet is none of ours. */
export function retiringName(sheet: string, names: readonly MarkName[], becomes: string): MarkName | null {
  const number = numberOf(sheet, names);
  return number === null ? null : { name: `jxmb.former.${number}`, refersTo: wholeSheet(becomes) };
}

/** The names of these that mark the sheet. */
export function namesMarking(sheet: string, names: readonly MarkName[]): readonly string[] {
  const marking = marksOf(sheet, names).flatMap(({ name, number }) => [name, `jxmb.source.${number}`, `jxmb.former.${number}`]);
  return marking.filter((name) => names.some((one) => one.name === name));
}

/** What the names say of the sheet; null where it is none of ours. */
export function markOf(sheet: string, names: readonly MarkName[]): ReportMark | null {
  const [mark] = marksOf(sheet, names);
  if (!mark) return null;
  const refersTo = (name: string): string => names.find((one) => one.name === name)?.refersTo ?? "";
  const from = sheetIn(refersTo(`jxmb.source.${mark.number}`));
  const source = from !== null && sameSheetName(from, sheet) ? WHOLE_WORKBOOK : from;
  return { report: mark.report, source, ...(refersTo(`jxmb.former.${mark.number}`) === "" ? {} : { former: true }) };
}

/** What the cells of a generated sheet as it was written are kept under, in the workbook; null where the sheet is none of ours. */
export function writtenKey(sheet: string, names: readonly MarkName[]): string | null {
  const number = numberOf(sheet, names);
  return number === null ? null : `${MARK_PREFIX}written.${number}`;
}

interface FoundMark {
  readonly name: string;
  readonly report: ReportKind;
  readonly number: string;
}

function marksOf(sheet: string, names: readonly MarkName[]): readonly FoundMark[] {
  return names.flatMap(({ name, refersTo }) => {
    const [, report, number] = REPORT.exec(name) ?? [];
    if (number === undefined || (report !== "tables" && report !== "disclosure" && report !== "corrections")) return [];
    const marked = sheetIn(refersTo);
    return marked !== null && sameSheetName(marked, sheet) ? [{ name, report, number }] : [];
  });
}

function sourceName(number: number, sheet: string, source: string): MarkName {
  return { name: `jxmb.source.${number}`, refersTo: wholeSheet(source === WHOLE_WORKBOOK ? sheet : source) };
}

function numberOf(sheet: string, names: readonly MarkName[]): string | null {
  return marksOf(sheet, names)[0]?.number ?? null;
}

function freeNumber(taken: readonly string[]): number {
  let number = 1;
  while (taken.some((name) => name.startsWith(MARK_PREFIX) && name.endsWith(`.${number}`))) number += 1;
  return number;
}

/** A formula that leads to all of a sheet. */
export function wholeSheet(sheet: string): string {
  return `=${quoteSheetName(sheet)}!$A:$XFD`;
}

/** The sheet a reference leads to; null where it leads to none any more. */
export function sheetIn(reference: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
