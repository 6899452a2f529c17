import { quoteSheetName } from "../../sheet/a1";
import { sameSheetName } from "../../sheet/sheet-names";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";

/**
 * What can be made of a checked sheet.
 * - tables: 绩效目标表 in the official form, a sheet for each table
 * - disclosure: 预算绩效目标情况说明, a sheet with its prose and the tables
 * - corrections: 整改清单, the findings to send to the business section
 */
export type ReportKind = "tables" | "disclosure" | "corrections";

/**
 * What a generated sheet is, and which sheet it was made from (WHOLE_WORKBOOK: of all); `source` is null where that one
 * is gone.
 */
export interface ReportMark {
  readonly report: ReportKind;
  readonly source: string | null;
  /** True for what a newer report has replaced (上一版); left out for a report that holds. */
  readonly former?: true;
}

/** A hidden defined name of the workbook, its formula with the equals sign. */
export interface MarkName {
  readonly name: string;
  readonly refersTo: string;
}

const REPORT = /^jxmb\.report\.(tables|disclosure|corrections)\.(\d+)$/;

/** The beginning of the names that are ours. */
export const MARK_PREFIX = "jxmb.";

/** The names of these that mark the sheet. */
export function namesMarking(sheet: string, names: readonly MarkName[]): readonly string[] {
  const marking = marksOf(sheet, names).flatMap(({ name, number }) => [
    name,
    `jxmb.source.${number}`,
    `jxmb.former.${number}`,
  ]);
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

/**
 * What the cells of a generated sheet as it was written are kept under, in the workbook; null where the sheet is none
 * of ours.
 */
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

/** The number that the names of a generated sheet end in; null where the sheet is none of ours. */
export function numberOf(sheet: string, names: readonly MarkName[]): string | null {
  return marksOf(sheet, names)[0]?.number ?? null;
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
