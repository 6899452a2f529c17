import type { CellAddress } from "./cell-address";
import type { CellRange } from "./cell-range";
import { columnCount, rowCount } from "./cell-range";

/**
 * Excel's A1 notation, the edge where people and hosts meet the plain addresses. Limits of a sheet: 1,048,576 rows and
 * 16,384 columns (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3).
 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26; the letters may be of either case. */
export function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

export function formatAddress(at: CellAddress): string {
  return `${formatColumn(at.column)}${at.row + 1}`;
}

/** "D7" for one cell, "D7:D9" for several. */
export function formatA1(range: CellRange): string {
  const first = formatAddress(range.first);
  return rowCount(range) === 1 && columnCount(range) === 1 ? first : `${first}:${formatAddress(range.last)}`;
}

/** A sheet name as it stands in a formula: quoted unless it is plain letters, digits and underscores. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "绩效目标表!D7:D9", the sheet name quoted where Excel quotes it. */
export function formatA1In(sheet: string, range: CellRange): string {
  return `${quoteSheetName(sheet)}!${formatA1(range)}`;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads "D7", "$D$7:E9" or "'2020 年'!A1:L99"; null where the text is no such reference or lies outside a sheet. */
export function parseA1(text: string): { readonly sheet: string | null; readonly range: CellRange } | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, column = "", row = "", lastColumn, lastRow] = match;
  const first = { row: Number(row) - 1, column: parseColumn(column) };
  const last = { row: Number(lastRow ?? row) - 1, column: parseColumn(lastColumn ?? column) };
  const range: CellRange = {
    first: { row: Math.min(first.row, last.row), column: Math.min(first.column, last.column) },
    last: { row: Math.max(first.row, last.row), column: Math.max(first.column, last.column) },
  };
  if (range.first.row < 0 || range.last.row >= MAX_ROWS || range.last.column >= MAX_COLUMNS) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, range };
}
