import type { CellValue } from "../sheet/cell";
import type { CellRange } from "../sheet/cell-range";
import { columnCount, intersects, rangeOf, rowCount } from "../sheet/cell-range";
import { Refusal } from "./refusal";
import type { SheetTable } from "./sheet-parts";
import { insertCells } from "./shift-cells";
import type { Workbook } from "./workbook";
import type { CellEntry, Worksheet } from "./worksheet";

/** A table and the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: SheetTable;
}

const LOOK = {
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
} as const;

/** All tables of the workbook, in the order of the tabs. */
export function tablesOf(sheets: readonly Worksheet[]): readonly PlacedTable[] {
  return sheets.flatMap((sheet) => sheet.facets.parts.tables.map((table) => ({ sheet, table })));
}

/**
 * Makes a table of a range. One without headers gets a row of them above; a header row alone gets an empty row below.
 * Refused where it would overlap another table or a merged area.
 */
export function addTable(workbook: Workbook, sheet: Worksheet, wanted: CellRange, hasHeaders: boolean): SheetTable {
  const taken = [...sheet.facets.parts.tables.map(({ range }) => range), ...sheet.facets.merges];
  if (taken.some((range) => intersects(range, wanted))) throw new Refusal("merged", sheet.name);
  if (!hasHeaders) insertCells(workbook, sheet, rowsOf(wanted, 0, 0), "down", "add-in");
  const { first, last } = wanted;
  const lastRow = hasHeaders ? Math.max(last.row, first.row + 1) : last.row + 1;
  const known = tablesOf(workbook.sheets);
  const number =
    1 + Math.max(0, ...known.map(({ table }) => Number(/(?<!\d)\d+$/.exec(table.id.slice(0, -1))?.[0] ?? 0)));
  const table: SheetTable = {
    id: `{00000000-0000-0000-0003-${String(number).padStart(12, "0")}}`,
    name: freshName(known, workbook, number),
    range: rangeOf(first.row, first.column, lastRow, last.column),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    look: LOOK,
    filters: [],
    sortFields: [],
  };
  writeTables(sheet, [...sheet.facets.parts.tables, table]);
  nameHeaders(sheet, table);
  return table;
}

/** Another table in the place of one; null takes it away and leaves its cells. */
export function replaceTable(sheet: Worksheet, id: string, after: SheetTable | null): void {
  writeTables(
    sheet,
    sheet.facets.parts.tables.flatMap((held) => (held.id === id ? (after ?? []) : held)),
  );
}

function writeTables(sheet: Worksheet, tables: readonly SheetTable[]): void {
  sheet.setFacet("parts", { ...sheet.facets.parts, tables });
}

function freshName(known: readonly PlacedTable[], { names }: Workbook, from: number): string {
  const taken = new Set([...known.map(({ table }) => table.name), ...names.map(({ name }) => name)]);
  for (let number = from; ; number++) if (!taken.has(`Table${number}`)) return `Table${number}`;
}

/** Empty headers get a name. */
export function nameHeaders(sheet: Worksheet, { range: { first, last } }: SheetTable): void {
  const entries: CellEntry[] = [];
  for (let column = first.column; column <= last.column; column++) {
    if (sheet.store.get(first.row, column).value !== "") continue;
    entries.push({ at: { row: first.row, column }, value: `Column${column - first.column + 1}` });
  }
  sheet.setCells(entries);
}

/** The rows of a range from one of it to another, counted from 0. */
export function rowsOf({ first, last }: CellRange, from: number, to: number): CellRange {
  return rangeOf(first.row + from, first.column, first.row + to, last.column);
}

/** The rows of data: without the header and the totals. */
export function bodyOf({ range, showHeaders, showTotals }: SheetTable): CellRange {
  return rowsOf(range, showHeaders ? 1 : 0, rowCount(range) - 1 - (showTotals ? 1 : 0));
}

/** How many rows of data a table has; the one empty row of a new table is none. */
export function dataRows(sheet: Worksheet, table: SheetTable): number {
  const body = bodyOf(table);
  return rowCount(body) === 1 && isEmpty(sheet, body) ? 0 : rowCount(body);
}

function isEmpty(sheet: Worksheet, { first, last }: CellRange): boolean {
  for (let column = first.column; column <= last.column; column++) {
    const { value, formula } = sheet.store.get(first.row, column);
    if (value !== "" || formula !== null) return false;
  }
  return true;
}

/** Makes room for rows of data before one of them, or after the last; gives the cells. */
export function makeRows(
  workbook: Workbook,
  sheet: Worksheet,
  id: string,
  index: number | null,
  count: number,
): CellRange {
  const table = tableOf(sheet, id);
  const held = dataRows(sheet, table);
  const body = bodyOf(table);
  const at = Math.min(index ?? held, held);
  const missing = held === 0 ? count - 1 : count;
  if (missing > 0) {
    const below = rowsOf(body, held === 0 ? 1 : at, (held === 0 ? 1 : at) + missing - 1);
    insertCells(workbook, sheet, below, "down", "add-in");
    const grown = tableOf(sheet, id);
    const rows = rowCount(table.range) + missing;
    if (rowCount(grown.range) !== rows) replaceTable(sheet, id, { ...grown, range: rowsOf(table.range, 0, rows - 1) });
  }
  return rowsOf(body, at, at + count - 1);
}

/** Makes room for a column of a table before one of it, or after the last; gives its cells. */
export function makeColumn(workbook: Workbook, sheet: Worksheet, id: string, index: number | null): CellRange {
  const table = tableOf(sheet, id);
  const { first, last } = table.range;
  const at = first.column + Math.min(index ?? Infinity, columnCount(table.range));
  insertCells(workbook, sheet, rangeOf(first.row, at, last.row, at), "right", "add-in");
  const range = rangeOf(first.row, first.column, last.row, last.column + 1);
  replaceTable(sheet, id, { ...tableOf(sheet, id), range });
  return rangeOf(first.row, at, last.row, at);
}

export function tableOf(sheet: Worksheet, id: string): SheetTable {
  const table = sheet.facets.parts.tables.find((held) => held.id === id);
  if (!table) throw new Refusal("missing", id);
  return table;
}

/** The headings of the columns, as they are shown. */
export function columnNames(sheet: Worksheet, { range: { first, last } }: SheetTable): readonly CellValue[] {
  return Array.from({ length: last.column - first.column + 1 }, (_, index) => {
    const { text } = sheet.cell({ row: first.row, column: first.column + index });
    return text;
  });
}
