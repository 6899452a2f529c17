import {
  formatA1In,
  formatColumn,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  parseColumn,
  quoteSheetName,
} from "../../../sheet/a1";
import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, intersects, rangeOf, rowCount } from "../../../sheet/cell-range";
import { sameSheetName } from "../../../sheet/sheet-names";
import type { Workbook } from "../../../workbook/workbook";
import type { Worksheet } from "../../../workbook/worksheet";
import { RichApiError } from "./rich-api-error";

/** A rectangle on a sheet: what Excel calls a Range. */
export interface Place {
  readonly sheet: Worksheet;
  readonly range: CellRange;
}

/** Rectangles on one sheet, as a Range (one) or RangeAreas (several) has them. */
export interface Cells {
  readonly sheet: Worksheet;
  readonly ranges: readonly CellRange[];
}

export const WHOLE_SHEET: CellRange = rangeOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);

export function cellsOfPlace({ sheet, range }: Place): Cells {
  return { sheet, ranges: [range] };
}

export function isEntireColumn(range: CellRange): boolean {
  return rowCount(range) === MAX_ROWS;
}

export function isEntireRow(range: CellRange): boolean {
  return columnCount(range) === MAX_COLUMNS;
}

/** "'2020'!A1:C3", for whole columns "Sheet1!A:C", for whole rows "Sheet1!1:3". */
export function addressOf({ sheet, range: { first, last }, range }: Place): string {
  const name = quoteSheetName(sheet.name);
  if (isEntireColumn(range)) return `${name}!${formatColumn(first.column)}:${formatColumn(last.column)}`;
  if (isEntireRow(range)) return `${name}!${first.row + 1}:${last.row + 1}`;
  return formatA1In(sheet.name, range);
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * The place an address names on a sheet: "A1:C3", "A:C", "1:3", with or without the sheet's own name, or a defined
 * name. Fails with InvalidArgument where the text names no place of this sheet.
 */
export function placeAt(workbook: Workbook, sheet: Worksheet, address: string): Place {
  const text = address.trim();
  const [, quoted, bare, rest] = WITH_SHEET.exec(text) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? bare;
  if (named !== undefined && !sameSheetName(named, sheet.name)) throw notThere(address);
  const range = rangeAt(rest ?? text);
  if (range) return { sheet, range };
  const place = namedPlace(workbook, sheet, text);
  if (place?.sheet === sheet) return place;
  throw notThere(address);
}

/** Several places of a sheet, separated by commas or semicolons. */
export function placesAt(workbook: Workbook, sheet: Worksheet, addresses: string): Cells {
  const ranges = addresses.split(/[,;]/).map((address) => placeAt(workbook, sheet, address).range);
  return { sheet, ranges };
}

/** The place a defined name refers to; null where it refers to none. */
export function namedPlace(workbook: Workbook, scope: Worksheet | null, name: string): Place | null {
  const wanted = name.toLowerCase();
  const candidates = workbook.names.filter((defined) => defined.name.toLowerCase() === wanted);
  const own = candidates.find(
    (defined) => scope !== null && defined.sheet !== null && sameSheetName(defined.sheet, scope.name),
  );
  const found = own ?? candidates.find((defined) => defined.sheet === null);
  return found ? referredPlace(workbook, found.refersTo) : null;
}

/** The place a formula such as "=Sheet1!$A$1:$B$2" refers to; null where it is no single place. */
export function referredPlace(workbook: Workbook, refersTo: string): Place | null {
  const [, quoted, bare, rest = ""] = WITH_SHEET.exec(refersTo.replace(/^=/, "")) ?? [];
  const sheet = workbook.sheetNamed(quoted?.replaceAll("''", "'") ?? bare ?? "");
  const range = rangeAt(rest);
  return sheet && range ? { sheet, range } : null;
}

function rangeAt(text: string): CellRange | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [a, b] = [parseColumn(columns[1] ?? ""), parseColumn(columns[2] ?? "")];
    return inside(rangeOf(0, Math.min(a, b), MAX_ROWS - 1, Math.max(a, b)));
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return inside(rangeOf(Math.min(a, b), 0, Math.max(a, b), MAX_COLUMNS - 1));
  }
  return parseA1(text)?.range ?? null;
}

function inside(range: CellRange): CellRange | null {
  return isInside(range) ? range : null;
}

function isInside({ first, last }: CellRange): boolean {
  return (
    first.row >= 0 &&
    first.column >= 0 &&
    last.row < MAX_ROWS &&
    last.column < MAX_COLUMNS &&
    first.row <= last.row &&
    first.column <= last.column
  );
}

/** The place from (row, column) to (lastRow, lastColumn); InvalidArgument where it leaves the sheet. */
export function placeOf(sheet: Worksheet, row: number, column: number, lastRow: number, lastColumn: number): Place {
  const range = rangeOf(row, column, lastRow, lastColumn);
  if (!isInside(range)) throw notThere(`${row},${column}`);
  return { sheet, range };
}

/** What two ranges share; null where they share nothing. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  if (!intersects(a, b)) return null;
  const first = { row: Math.max(a.first.row, b.first.row), column: Math.max(a.first.column, b.first.column) };
  const last = { row: Math.min(a.last.row, b.last.row), column: Math.min(a.last.column, b.last.column) };
  return { first, last };
}

function notThere(address: string): RichApiError {
  return new RichApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${address}`,
  );
}
