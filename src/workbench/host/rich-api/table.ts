import type { CellRange } from "../../../sheet/cell-range";
import { rangeOf, rowCount } from "../../../sheet/cell-range";
import { applyFilters } from "../../../workbook/filter-rows";
import type { SheetTable, TableLook } from "../../../workbook/sheet-parts";
import { bodyOf, replaceTable, rowsOf, tableOf, tablesOf } from "../../../workbook/tables";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { TABLE_AUTO_FILTER } from "./auto-filter";
import { eventMethods } from "./event-methods";
import { asFlag, asText } from "./json-value";
import type { TableOf } from "./kinds";
import { RANGE, WORKSHEET } from "./kinds";
import type { HostObject, ObjectTable, Scalar } from "./object-kind";
import { placeAt } from "./place";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";
import { TABLE_SORT } from "./sort";
import { TABLE_COLUMNS } from "./table-columns";
import { TABLE_ROWS } from "./table-rows";

/** Excel.Table (https://learn.microsoft.com/javascript/api/excel/excel.table). */
export const TABLE_MEMBERS: ObjectTable<TableOf> = {
  identity: ({ id, sheet }) => ({ Id: id, Name: tableOf(sheet, id).name }),
  isAlive: ({ sheet, id }, { workbook }) =>
    workbook.sheets.includes(sheet) && sheet.facets.parts.tables.some((table) => table.id === id),
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: { get: ({ sheet, id }) => tableOf(sheet, id).name, set: rename },
    ShowHeaders: { get: ({ sheet, id }) => tableOf(sheet, id).showHeaders },
    ShowTotals: { get: ({ sheet, id }) => tableOf(sheet, id).showTotals, set: showTotals },
    Style: {
      get: ({ sheet, id }) => tableOf(sheet, id).style,
      set: (table, value) => change(table, { style: asText(value) }),
    },
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    ShowFilterButton: look("showFilterButton"),
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
  },
  links: {
    AutoFilter: { to: (table) => TABLE_AUTO_FILTER.of(table), since: 9 },
    Columns: { to: (table) => TABLE_COLUMNS.of(table) },
    Rows: { to: (table) => TABLE_ROWS.of(table) },
    Sort: { to: (table) => TABLE_SORT.of(table) },
    Worksheet: { to: ({ sheet }) => WORKSHEET.of(sheet) },
  },
  methods: {
    ClearFilters: { call: clearFilters },
    ConvertToRange: { call: convert },
    Delete: { call: remove },
    GetDataBodyRange: { call: ({ sheet, id }) => RANGE.of({ sheet, range: bodyOf(tableOf(sheet, id)) }) },
    GetHeaderRowRange: { call: ({ sheet, id }) => RANGE.of({ sheet, range: rowsOf(tableOf(sheet, id).range, 0, 0) }) },
    GetRange: { call: ({ sheet, id }) => RANGE.of({ sheet, range: tableOf(sheet, id).range }) },
    GetTotalRowRange: { call: totals },
    ReapplyFilters: { call: ({ sheet, id }) => refilter(sheet, tableOf(sheet, id)) },
    Resize: { call: resize },
    ...eventMethods("DataChanged", "SelectionChanged"),
  },
};

function change({ sheet, id }: TableOf, patch: Partial<SheetTable>): void {
  replaceTable(sheet, id, { ...tableOf(sheet, id), ...patch });
}

function look(part: keyof TableLook): Scalar<TableOf> {
  return {
    get: ({ sheet, id }) => tableOf(sheet, id).look[part],
    set: (table, value) => change(table, { look: { ...tableOf(table.sheet, table.id).look, [part]: asFlag(value) } }),
  };
}

function rename(table: TableOf, value: unknown, { workbook }: Session): void {
  const name = String(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
    throw new RichApiError("InvalidArgument", `${name} is no valid name.`);
  const taken = tablesOf(workbook.sheets).some(
    ({ table: other }) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new RichApiError("ItemAlreadyExists", "A resource with the same name already exists.");
  change(table, { name });
}

/** The totals stand below the data, "Total" before the first column and nothing else. */
function showTotals({ sheet, id }: TableOf, value: unknown): void {
  const table = tableOf(sheet, id);
  const wanted = value === true;
  if (table.showTotals === wanted) return;
  const rows = rowCount(table.range) + (wanted ? 1 : -1);
  const range = rowsOf(table.range, 0, rows - 1);
  const row = rowsOf(table.range, Math.max(rows, rowCount(table.range)) - 1, Math.max(rows, rowCount(table.range)) - 1);
  if (wanted) sheet.setCells([{ at: row.first, value: "Total" }]);
  else sheet.clear(row, "contents");
  replaceTable(sheet, id, { ...table, showTotals: wanted, range });
}

function totals({ sheet, id }: TableOf): HostObject {
  const { range, showTotals: shown } = tableOf(sheet, id);
  if (!shown) throw new RichApiError("ItemNotFound", "The table shows no totals.");
  return RANGE.of({ sheet, range: rowsOf(range, rowCount(range) - 1, rowCount(range) - 1) });
}

function refilter(sheet: Worksheet, table: SheetTable): void {
  const body = bodyOf(table);
  applyFilters(sheet, { range: table.range, firstRow: body.first.row, lastRow: body.last.row, filters: table.filters });
}

function clearFilters({ sheet, id }: TableOf): void {
  const table = { ...tableOf(sheet, id), filters: [] };
  replaceTable(sheet, id, table);
  refilter(sheet, table);
}

function convert({ sheet, id }: TableOf): HostObject {
  const { range } = tableOf(sheet, id);
  replaceTable(sheet, id, null);
  return RANGE.of({ sheet, range });
}

/** A table that is deleted takes its cells with it. */
function remove({ sheet, id }: TableOf): void {
  const { range } = tableOf(sheet, id);
  replaceTable(sheet, id, null);
  sheet.clear(range, "all");
}

/** The header stays in its row, and the new range shares cells with the old one. */
function resize({ sheet, id }: TableOf, args: Arguments, { workbook }: Session): void {
  const range = args.object(0, RANGE)?.range ?? placeAt(workbook, sheet, args.text(0)).range;
  const before = tableOf(sheet, id);
  if (range.first.row !== before.range.first.row || !overlapsInColumns(range, before.range))
    throw new RichApiError("InvalidArgument", "The headers must stay in the same row.");
  const { first, last } = range;
  replaceTable(sheet, id, { ...before, range: rangeOf(first.row, first.column, last.row, last.column) });
}

function overlapsInColumns(a: CellRange, b: CellRange): boolean {
  return a.first.column <= b.last.column && b.first.column <= a.last.column;
}
