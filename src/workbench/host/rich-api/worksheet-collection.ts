import type { Workbook } from "../../../workbook/workbook";
import type { Arguments } from "./arguments";
import { eventMethods, SHEET_EVENTS } from "./event-methods";
import type { HostObject } from "./object-kind";
import { NULL_OBJECT, ObjectKind } from "./object-kind";
import { RichApiError } from "./rich-api-error";
import { WORKSHEET } from "./kinds";

/** Excel.WorksheetCollection: the sheets in the order of their tabs, hidden ones among them. */
export const WORKSHEETS: ObjectKind<Workbook> = new ObjectKind<Workbook>("WorksheetCollection", {
  items: ({ sheets }) => sheets.map((sheet) => WORKSHEET.of(sheet)),
  item: (workbook, args) => found(workbook, args.text(0)) ?? missing(),
  methods: {
    Add: { call: (workbook, args) => WORKSHEET.of(workbook.addSheet(args.optionalText(0) ?? undefined)) },
    GetActiveWorksheet: { call: ({ activeSheet }) => WORKSHEET.of(activeSheet) },
    GetCount: { call: (workbook, args) => chosen(workbook, args).length },
    GetFirst: { call: (workbook, args) => chosen(workbook, args)[0] ?? missing() },
    GetLast: { call: (workbook, args) => chosen(workbook, args).at(-1) ?? missing() },
    GetItem: { call: (workbook, args) => found(workbook, args.text(0)) ?? missing() },
    GetItemOrNullObject: { call: (workbook, args) => found(workbook, args.text(0)) ?? NULL_OBJECT },
    ...eventMethods(...SHEET_EVENTS, "Added", "Deleted"),
  },
});

/** By name or by id. */
function found(workbook: Workbook, key: string): HostObject | null {
  const sheet = workbook.sheetNamed(key) ?? workbook.sheets.find(({ id }) => id === key);
  return sheet ? WORKSHEET.of(sheet) : null;
}

function chosen({ sheets }: Workbook, args: Arguments): readonly HostObject[] {
  const visibleOnly = args.flag(0);
  return sheets
    .filter(({ facets }) => !visibleOnly || facets.visibility === "visible")
    .map((sheet) => WORKSHEET.of(sheet));
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
