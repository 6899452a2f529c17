import { columnCount, rangeOf, rowCount } from "../../../sheet/cell-range";
import { deleteCells } from "../../../workbook/shift-cells";
import { bodyOf, columnNames, makeColumn, tableOf } from "../../../workbook/tables";
import type { Arguments } from "./arguments";
import { COLUMN_FILTER } from "./column-filter";
import { asText } from "./json-value";
import type { TableOf } from "./kinds";
import { RANGE } from "./kinds";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import type { Place } from "./place";
import { readValues, writeValues } from "./range-cells";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

interface ColumnOf extends TableOf {
  readonly index: number;
}

/** Excel.TableColumnCollection. */
export const TABLE_COLUMNS: ObjectKind<TableOf> = new ObjectKind<TableOf>("TableColumnCollection", {
  scalars: { Count: { get: (table) => columnsOf(table).length } },
  items: columnsOf,
  item: (table, args) => found(table, args.value(0)) ?? missing(),
  methods: {
    Add: { call: add },
    GetCount: { call: (table) => columnsOf(table).length },
    GetItem: { call: (table, args) => found(table, args.value(0)) ?? missing() },
    GetItemAt: { call: (table, args) => columnsOf(table)[args.integer(0)] ?? missing() },
    GetItemOrNullObject: { call: (table, args) => found(table, args.value(0)) ?? NULL_OBJECT },
  },
});

/** Excel.TableColumn. */
const TABLE_COLUMN: ObjectKind<ColumnOf> = new ObjectKind<ColumnOf>("TableColumn", {
  identity: ({ index, ...table }) => ({ Id: index + 1, Index: index, Name: nameOf({ ...table, index }) }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (column, value) => column.sheet.setCells([{ at: placeOfColumn(column).range.first, value: asText(value) }]),
    },
    Values: {
      get: (column) => readValues(placeOfColumn(column)),
      set: (column, value, session) => writeValues(placeOfColumn(column), value, session),
    },
  },
  links: {
    Filter: { to: ({ sheet, id, index }) => COLUMN_FILTER.of({ sheet, table: id, column: index }) },
  },
  methods: {
    Delete: {
      call: (column, _args, { workbook }) =>
        deleteCells(workbook, column.sheet, placeOfColumn(column).range, "left", "add-in"),
    },
    GetDataBodyRange: { call: (column) => RANGE.of(body(column)) },
    GetHeaderRowRange: {
      call: (column) => {
        const { sheet, range } = placeOfColumn(column);
        return RANGE.of({ sheet, range: { first: range.first, last: range.first } });
      },
    },
    GetRange: { call: (column) => RANGE.of(placeOfColumn(column)) },
    GetTotalRowRange: {
      call: (column) => {
        const { sheet, range } = placeOfColumn(column);
        return RANGE.of({ sheet, range: { first: range.last, last: range.last } });
      },
    },
  },
});

function columnsOf(table: TableOf): readonly HostObject[] {
  return Array.from({ length: columnCount(tableOf(table.sheet, table.id).range) }, (_, index) =>
    TABLE_COLUMN.of({ ...table, index }),
  );
}

/** By heading or by id, which is the column's number. */
function found(table: TableOf, key: unknown): HostObject | null {
  const names = columnNames(table.sheet, tableOf(table.sheet, table.id));
  const wanted = String(key).toLowerCase();
  const index = typeof key === "number" ? key - 1 : names.findIndex((name) => String(name).toLowerCase() === wanted);
  return index >= 0 && index < names.length ? TABLE_COLUMN.of({ ...table, index }) : null;
}

function nameOf({ sheet, id, index }: ColumnOf): string {
  return String(columnNames(sheet, tableOf(sheet, id))[index] ?? "");
}

function placeOfColumn({ sheet, id, index }: ColumnOf): Place {
  const { first, last } = tableOf(sheet, id).range;
  return { sheet, range: rangeOf(first.row, first.column + index, last.row, first.column + index) };
}

function body({ sheet, id, index }: ColumnOf): Place {
  const { first, last } = bodyOf(tableOf(sheet, id));
  return { sheet, range: rangeOf(first.row, first.column + index, last.row, first.column + index) };
}

/** A column with its values, the heading first, and perhaps a name. */
function add(table: TableOf, args: Arguments, session: Session): HostObject {
  const { sheet, id } = table;
  const wanted = args.value(0);
  const index = typeof wanted === "number" && wanted >= 0 ? wanted : null;
  const range = makeColumn(session.workbook, sheet, id, index);
  const values = args.value(1);
  if (Array.isArray(values)) {
    const filled = rangeOf(range.first.row, range.first.column, range.first.row + values.length - 1, range.last.column);
    if (values.length > rowCount(range)) throw new RichApiError("InvalidArgument", "The column has too many values.");
    writeValues({ sheet, range: filled }, values, session);
  }
  const name = args.optionalText(2);
  if (name !== null) sheet.setCells([{ at: range.first, value: name }]);
  return TABLE_COLUMN.of({ ...table, index: range.first.column - tableOf(sheet, id).range.first.column });
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
