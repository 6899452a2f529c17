import { rangeOf } from "../../../sheet/cell-range";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Arguments } from "./arguments";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import { placeAt } from "./place";
import { RANGE } from "./kinds";
import type { Session } from "./session";

/** Excel.WorksheetFreezePanes. Freezing anew replaces what was frozen. */
export const FREEZE_PANES: ObjectKind<Worksheet> = new ObjectKind<Worksheet>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: { call: (sheet, args) => sheet.setFacet("frozen", { rows: args.optionalInteger(0, 1), columns: 0 }) },
    FreezeColumns: {
      call: (sheet, args) => sheet.setFacet("frozen", { rows: 0, columns: args.optionalInteger(0, 1) }),
    },
    FreezeAt: { call: freezeAt },
    Unfreeze: { call: (sheet) => sheet.setFacet("frozen", { rows: 0, columns: 0 }) },
    GetLocation: { call: (sheet) => location(sheet) ?? NULL_OBJECT },
    GetLocationOrNullObject: { call: (sheet) => location(sheet) ?? NULL_OBJECT },
  },
});

function freezeAt(sheet: Worksheet, args: Arguments, { workbook }: Session): void {
  const { range } = args.object(0, RANGE) ?? placeAt(workbook, sheet, args.text(0));
  const rows = range.last.row === MAX_ROWS - 1 ? 0 : range.last.row + 1;
  const columns = range.last.column === MAX_COLUMNS - 1 ? 0 : range.last.column + 1;
  sheet.setFacet("frozen", { rows, columns });
}

function location(sheet: Worksheet): HostObject | null {
  const { rows, columns } = sheet.facets.frozen;
  if (rows === 0 && columns === 0) return null;
  const lastRow = rows === 0 ? MAX_ROWS - 1 : rows - 1;
  const lastColumn = columns === 0 ? MAX_COLUMNS - 1 : columns - 1;
  return RANGE.of({ sheet, range: rangeOf(0, 0, lastRow, lastColumn) });
}
