import { columnCount } from "../../../sheet/cell-range";
import { replaceTable, tableOf } from "../../../workbook/tables";
import type { Json } from "../../../workbook/workbook";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { filterSheet, readCriteria, setFilter } from "./column-filter";
import type { TableOf } from "./kinds";
import { RANGE } from "./kinds";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import { placeAt } from "./place";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** Excel.AutoFilter of a sheet (ExcelApi 1.9). */
export const AUTO_FILTER: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("AutoFilter", {
  scalars: {
    Criteria: { get: criteria },
    Enabled: { get: ({ facets }) => facets.autoFilter !== null },
    IsDataFiltered: { get: ({ facets }) => facets.autoFilter !== null && facets.parts.filters.length > 0 },
  },
  methods: {
    Apply: { call: apply },
    ClearColumnCriteria: { call: (sheet, args) => setFilter({ sheet, table: null, column: args.integer(0) }, null) },
    ClearCriteria: { call: (sheet) => filterSheet(sheet, []) },
    GetRange: { call: (sheet) => rangeOfFilter(sheet) ?? missing() },
    GetRangeOrNullObject: { call: (sheet) => rangeOfFilter(sheet) ?? NULL_OBJECT },
    Reapply: { call: (sheet) => filterSheet(sheet, sheet.facets.parts.filters) },
    Remove: {
      call: (sheet) => {
        filterSheet(sheet, []);
        sheet.setFacet("autoFilter", null);
      },
    },
  },
});

/** Excel.AutoFilter of a table, as far as to tell of it and to clear it. */
export const TABLE_AUTO_FILTER = new ObjectKind<TableOf>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ sheet, id }) => tableOf(sheet, id).look.showFilterButton },
    IsDataFiltered: { get: ({ sheet, id }) => tableOf(sheet, id).filters.length > 0 },
  },
  methods: {
    ClearCriteria: {
      call: ({ sheet, id }) => {
        for (const { column } of tableOf(sheet, id).filters) setFilter({ sheet, table: id, column }, null);
        replaceTable(sheet, id, { ...tableOf(sheet, id), filters: [] });
      },
    },
    GetRange: { call: ({ sheet, id }) => RANGE.of({ sheet, range: tableOf(sheet, id).range }) },
    GetRangeOrNullObject: { call: ({ sheet, id }) => RANGE.of({ sheet, range: tableOf(sheet, id).range }) },
  },
});

function apply(sheet: Worksheet, args: Arguments, { workbook }: Session): void {
  const { range } = args.object(0, RANGE) ?? placeAt(workbook, sheet, args.text(0));
  sheet.setFacet("autoFilter", range);
  const column = args.value(1);
  if (typeof column === "number") setFilter({ sheet, table: null, column }, readCriteria(args.record(2)));
  else filterSheet(sheet, sheet.facets.parts.filters);
}

/** One entry for each column, null for those not filtered. */
function criteria({ facets: { autoFilter, parts } }: Worksheet): Json {
  if (!autoFilter) return [];
  return Array.from({ length: columnCount(autoFilter) }, (_, index) => {
    const held = parts.filters.find(({ column }) => column === index);
    return held ? { ...held.criteria } : null;
  });
}

function rangeOfFilter(sheet: Worksheet): HostObject | null {
  const { autoFilter } = sheet.facets;
  return autoFilter ? RANGE.of({ sheet, range: autoFilter }) : null;
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The sheet has no filter.");
}
