import { rowCount } from "../../../sheet/cell-range";
import { deleteCells } from "../../../workbook/shift-cells";
import { bodyOf, dataRows, makeRows, rowsOf, tableOf } from "../../../workbook/tables";
import type { Json } from "../../../workbook/workbook";
import type { Arguments } from "./arguments";
import type { TableOf } from "./kinds";
import { RANGE } from "./kinds";
import type { HostObject } from "./object-kind";
import { ObjectKind } from "./object-kind";
import type { Place } from "./place";
import { readValues, writeValues } from "./range-cells";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

interface RowOf extends TableOf {
  readonly index: number;
}

/** Excel.TableRowCollection. */
export const TABLE_ROWS: ObjectKind<TableOf> = new ObjectKind<TableOf>("TableRowCollection", {
  scalars: { Count: { get: ({ sheet, id }) => dataRows(sheet, tableOf(sheet, id)) } },
  items: (table) =>
    Array.from({ length: dataRows(table.sheet, tableOf(table.sheet, table.id)) }, (_, index) =>
      TABLE_ROW.of({ ...table, index }),
    ),
  item: (table, args) => rowAt(table, Number(args.value(0))),
  methods: {
    Add: { call: add },
    DeleteRows: { call: removeSeveral },
    GetCount: { call: ({ sheet, id }) => dataRows(sheet, tableOf(sheet, id)) },
    GetItemAt: { call: (table, args) => rowAt(table, args.integer(0)) },
  },
});

/** Excel.TableRow: a place in the table, whatever data stands there. */
const TABLE_ROW: ObjectKind<RowOf> = new ObjectKind<RowOf>("TableRow", {
  identity: ({ index }) => ({ Index: index, _Id: index }),
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => readValues(placeOfRow(row)),
      set: (row, value, session) => writeValues(placeOfRow(row), value, session),
    },
  },
  methods: {
    Delete: {
      call: (row, _args, { workbook }) => deleteCells(workbook, row.sheet, placeOfRow(row).range, "up", "add-in"),
    },
    GetRange: { call: (row) => RANGE.of(placeOfRow(row)) },
  },
});

function placeOfRow({ sheet, id, index }: RowOf): Place {
  return { sheet, range: rowsOf(bodyOf(tableOf(sheet, id)), index, index) };
}

function rowAt(table: TableOf, index: number): HostObject {
  if (index < 0 || index >= rowCount(bodyOf(tableOf(table.sheet, table.id))))
    throw new RichApiError("InvalidArgument", "The index is out of range.");
  return TABLE_ROW.of({ ...table, index });
}

/** One row or several; without values they are empty. */
function add(table: TableOf, args: Arguments, session: Session): HostObject {
  const { sheet, id } = table;
  const given = args.value(1);
  const listed = Array.isArray(given) && Array.isArray(given[0]) ? given : [given];
  const rows: readonly Json[] = Array.isArray(given) ? listed : [[]];
  const wanted = args.value(0);
  const index = typeof wanted === "number" && wanted >= 0 ? wanted : null;
  const range = makeRows(session.workbook, sheet, id, index, rows.length);
  if (Array.isArray(given)) writeValues({ sheet, range }, rows as Json, session);
  return TABLE_ROW.of({ ...table, index: range.first.row - bodyOf(tableOf(sheet, id)).first.row });
}

/** Rows by number, or as the objects they are; the last first, so that the numbers hold. */
function removeSeveral(table: TableOf, args: Arguments, { workbook }: Session): void {
  const given = args.value(0);
  const numbers = Array.isArray(given) ? given.filter((one) => typeof one === "number") : [];
  if (!Array.isArray(given) || numbers.length !== given.length)
    throw new RichApiError(
      "NotImplemented",
      "This host deletes rows by their numbers.",
      "TableRowCollection.deleteRows",
    );
  for (const index of [...new Set(numbers)].sort((a, b) => b - a))
    deleteCells(workbook, table.sheet, placeOfRow({ ...table, index }).range, "up", "add-in");
}
