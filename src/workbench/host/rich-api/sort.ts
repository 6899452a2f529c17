import { rangeOf } from "../../../sheet/cell-range";
import { sortCells } from "../../../workbook/sort-cells";
import type { SortField } from "../../../workbook/sheet-parts";
import { bodyOf, replaceTable, tableOf } from "../../../workbook/tables";
import type { Json } from "../../../workbook/workbook";
import type { Arguments } from "./arguments";
import type { TableOf } from "./kinds";
import { ObjectKind } from "./object-kind";
import type { Place } from "./place";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** Excel.RangeSort. */
export const RANGE_SORT: ObjectKind<Place> = new ObjectKind<Place>("RangeSort", {
  methods: {
    Apply: {
      call: ({ sheet, range }, args, { workbook }) => {
        const columns = args.optionalText(3) === "Columns";
        const { first, last } = range;
        const below = columns
          ? rangeOf(first.row, first.column + 1, last.row, last.column)
          : rangeOf(first.row + 1, first.column, last.row, last.column);
        sortCells(workbook, sheet, args.flag(2) ? below : range, fieldsOf(args.value(0)), {
          sorted: columns ? "columns" : "rows",
          source: "add-in",
        });
      },
    },
  },
});

/** Excel.TableSort. */
export const TABLE_SORT: ObjectKind<TableOf> = new ObjectKind<TableOf>("TableSort", {
  scalars: {
    Fields: { get: ({ sheet, id }) => tableOf(sheet, id).sortFields.map((field) => ({ ...field })) },
    MatchCase: { get: () => false },
  },
  methods: {
    Apply: { call: (table, args, session) => apply(table, fieldsFrom(args), session) },
    Clear: {
      call: ({ sheet, id }) => replaceTable(sheet, id, { ...tableOf(sheet, id), sortFields: [] }),
    },
    Reapply: { call: (table, _args, session) => apply(table, tableOf(table.sheet, table.id).sortFields, session) },
  },
});

function fieldsFrom(args: Arguments): readonly SortField[] {
  return fieldsOf(args.value(0));
}

function apply({ sheet, id }: TableOf, sortFields: readonly SortField[], { workbook }: Session): void {
  const table = tableOf(sheet, id);
  sortCells(workbook, sheet, bodyOf(table), sortFields, { source: "add-in" });
  replaceTable(sheet, id, { ...tableOf(sheet, id), sortFields });
}

/** Fields sort by value, ascending unless they say otherwise; by colour or icon nothing is sorted here. */
function fieldsOf(given: Json): readonly SortField[] {
  if (!Array.isArray(given)) throw new RichApiError("InvalidArgument", "A list of fields is expected.");
  return given.map((field: Json): SortField => {
    if (!isRecord(field) || typeof field["key"] !== "number")
      throw new RichApiError("InvalidArgument", "A field has a key.");
    const on = field["sortOn"];
    if (on !== undefined && on !== "Value" && on !== null)
      throw new RichApiError("NotImplemented", `This host does not sort by ${String(on)}.`, "RangeSort.apply");
    return { key: field["key"], ascending: field["ascending"] !== false };
  });
}
