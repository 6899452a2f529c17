import { addTable, tablesOf } from "../../../workbook/tables";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import { eventMethods } from "./event-methods";
import { RANGE, TABLE } from "./kinds";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import { placeAt, referredPlace } from "./place";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** Excel.TableCollection: the tables of a sheet or (null) of the workbook. */
export const TABLES: ObjectKind<Worksheet | null> = new ObjectKind<Worksheet | null>("TableCollection", {
  scalars: { Count: { get: (scope, session) => tablesIn(scope, session).length } },
  items: tablesIn,
  item: (scope, args, session) => found(scope, args.value(0), session) ?? missing(),
  methods: {
    Add: { call: add },
    GetCount: { call: (scope, _args, session) => tablesIn(scope, session).length },
    GetItem: { call: (scope, args, session) => found(scope, args.value(0), session) ?? missing() },
    GetItemAt: { call: (scope, args, session) => tablesIn(scope, session)[args.integer(0)] ?? missing() },
    GetItemOrNullObject: { call: (scope, args, session) => found(scope, args.value(0), session) ?? NULL_OBJECT },
    ...eventMethods("Added", "DataChanged", "Deleted"),
  },
});

function tablesIn(scope: Worksheet | null, { workbook }: Session): readonly HostObject[] {
  return tablesOf(scope ? [scope] : workbook.sheets).map(({ sheet, table }) => TABLE.of({ sheet, id: table.id }));
}

/** By name or by id. */
function found(scope: Worksheet | null, key: unknown, { workbook }: Session): HostObject | null {
  const wanted = String(key).toLowerCase();
  const placed = tablesOf(scope ? [scope] : workbook.sheets).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
  );
  return placed ? TABLE.of({ sheet: placed.sheet, id: placed.table.id }) : null;
}

function add(scope: Worksheet | null, args: Arguments, { workbook }: Session): HostObject {
  const place =
    args.object(0, RANGE) ??
    referredPlace(workbook, args.text(0)) ??
    placeAt(workbook, scope ?? workbook.activeSheet, args.text(0));
  const table = addTable(workbook, place.sheet, place.range, args.flag(1));
  return TABLE.of({ sheet: place.sheet, id: table.id });
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
