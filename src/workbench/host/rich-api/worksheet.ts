import type { Worksheet } from "../../../workbook/worksheet";
import type { Workbook } from "../../../workbook/workbook";
import { copySheet } from "../../../workbook/copy-sheet";
import { rangeOf } from "../../../sheet/cell-range";
import { freeSheetName } from "../../../sheet/sheet-names";
import type { Arguments } from "./arguments";
import { AUTO_FILTER } from "./auto-filter";
import { COMMENTS } from "./comments";
import { FREEZE_PANES } from "./freeze-panes";
import { asColour, asFlag, asNumber, asOneOf, asText, wordFor } from "./json-value";
import { DEFAULT_SIZE, STANDARD_WIDTH } from "./lines";
import { NAMED_ITEMS } from "./named-items";
import type { HostObject, ObjectTable } from "./object-kind";
import { NOTES } from "./notes";
import { NULL_OBJECT } from "./object-kind";
import { eventMethods, SHEET_EVENTS } from "./event-methods";
import { PAGE_BREAKS } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { placeAt, placeOf, placesAt, WHOLE_SHEET } from "./place";
import { PROTECTION } from "./protection";
import { RANGE, RANGE_AREAS, WORKSHEET } from "./kinds";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";
import { TABLES } from "./table-collection";
import { requireShortAddress } from "./excel-limits";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Excel.Worksheet (https://learn.microsoft.com/javascript/api/excel/excel.worksheet). */
export const WORKSHEET_MEMBERS: ObjectTable<Worksheet> = {
  identity: (sheet) => ({ Id: sheet.id, Name: sheet.name }),
  isAlive: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, { workbook }) => workbook.renameSheet(sheet, asText(value)),
      undoable: ["web"],
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => workbook.moveSheet(sheet, asNumber(value)),
      undoable: ["web"],
    },
    Visibility: {
      get: (sheet) => wordFor(sheet.facets.visibility, VISIBILITY),
      set: (sheet, value, { workbook }) => workbook.setVisibility(sheet, asOneOf(value, VISIBILITY)),
      undoable: ["web"],
    },
    TabColor: {
      get: (sheet) => sheet.facets.tabColor ?? "",
      set: (sheet, value) => sheet.setFacet("tabColor", value === "" ? null : asColour(value)),
    },
    ShowGridlines: {
      get: (sheet) => sheet.facets.showGridlines,
      set: (sheet, value) => sheet.setFacet("showGridlines", asFlag(value)),
    },
    // Under this name the client sets showGridlines.
    Gridlines: {
      get: (sheet) => sheet.facets.showGridlines,
      set: (sheet, value) => sheet.setFacet("showGridlines", asFlag(value)),
    },
    StandardHeight: { get: () => DEFAULT_SIZE.rows },
    StandardWidth: {
      get: (_sheet, session) => (session.has("standard-width") ? STANDARD_WIDTH : DEFAULT_SIZE.columns),
      undoable: ["windows", "mac"],
    },
  },
  links: {
    AutoFilter: { to: (sheet) => AUTO_FILTER.of(sheet), since: 9 },
    Comments: { to: (sheet) => COMMENTS.of(sheet), since: 10 },
    FreezePanes: { to: (sheet) => FREEZE_PANES.of(sheet) },
    HorizontalPageBreaks: { to: (sheet) => PAGE_BREAKS.of(sheet), since: 9 },
    Names: { to: (sheet) => NAMED_ITEMS.of(sheet) },
    Notes: { to: (sheet) => NOTES.of(sheet), since: 18 },
    PageLayout: { to: (sheet) => PAGE_LAYOUT.of(sheet), since: 9 },
    Protection: { to: (sheet) => PROTECTION.of(sheet) },
    Tables: { to: (sheet) => TABLES.of(sheet) },
  },
  methods: {
    Activate: { call: (sheet, _args, { workbook }) => workbook.activate(sheet, "add-in") },
    Copy: { call: copy, undoable: [] },
    Delete: { call: remove, undoable: [] },
    GetCell: {
      call: (sheet, args) =>
        RANGE.of(placeOf(sheet, args.integer(0), args.integer(1), args.integer(0), args.integer(1))),
    },
    GetNext: { call: (sheet, args, { workbook }) => neighbour(sheet, 1, args, workbook) ?? missing() },
    GetNextOrNullObject: { call: (sheet, args, { workbook }) => neighbour(sheet, 1, args, workbook) ?? NULL_OBJECT },
    GetPrevious: { call: (sheet, args, { workbook }) => neighbour(sheet, -1, args, workbook) ?? missing() },
    GetPreviousOrNullObject: {
      call: (sheet, args, { workbook }) => neighbour(sheet, -1, args, workbook) ?? NULL_OBJECT,
    },
    GetRange: { call: getRange },
    GetRangeByIndexes: {
      call: (sheet, args) => {
        const [row, column] = [args.integer(0), args.integer(1)];
        return RANGE.of(placeOf(sheet, row, column, row + args.integer(2) - 1, column + args.integer(3) - 1));
      },
    },
    GetRanges: {
      call: (sheet, args, session) => {
        const { workbook } = session;
        requireCells(sheet);
        const addresses = args.optionalText(0);
        requireShortAddress(addresses, session);
        return RANGE_AREAS.of(
          addresses === null ? { sheet, ranges: [WHOLE_SHEET] } : placesAt(workbook, sheet, addresses),
        );
      },
      since: 9,
    },
    GetUsedRange: { call: (sheet, args) => usedRange(sheet, args) ?? RANGE.of({ sheet, range: rangeOf(0, 0, 0, 0) }) },
    GetUsedRangeOrNullObject: { call: (sheet, args) => usedRange(sheet, args) ?? NULL_OBJECT },
    ...eventMethods(...SHEET_EVENTS),
  },
};

/** The copy is named as Excel names copies and is as hidden as the sheet is. */
function copy(sheet: Worksheet, args: Arguments, { workbook }: Session): HostObject {
  const place = args.optionalText(0) ?? "None";
  const beside = args.object(1, WORKSHEET) ?? sheet;
  const at = {
    None: 0,
    Beginning: 0,
    End: workbook.sheets.length,
    Before: workbook.sheets.indexOf(beside),
    After: workbook.sheets.indexOf(beside) + 1,
  };
  if (!isPlace(place, at)) throw new RichApiError("InvalidArgument", `${place} is no place for a copy.`);
  const copied = copySheet(
    workbook,
    sheet,
    freeSheetName(
      sheet.name,
      workbook.sheets.map(({ name }) => name),
    ),
    at[place],
  );
  if (sheet.facets.visibility !== "visible") workbook.setVisibility(copied, sheet.facets.visibility);
  return WORKSHEET.of(copied);
}

function isPlace<T extends object>(place: string, places: T): place is Extract<keyof T, string> {
  return Object.hasOwn(places, place);
}

function getRange(sheet: Worksheet, args: Arguments, session: Session): HostObject {
  const { workbook } = session;
  requireCells(sheet);
  const address = args.optionalText(0);
  requireShortAddress(address, session);
  return RANGE.of(address === null ? { sheet, range: WHOLE_SHEET } : placeAt(workbook, sheet, address));
}

function usedRange(sheet: Worksheet, args: Arguments): HostObject | null {
  requireCells(sheet);
  const range = sheet.usedRange(args.flag(0));
  return range && RANGE.of({ sheet, range });
}

function requireCells(sheet: Worksheet): void {
  if (sheet.kind === "chart")
    throw new RichApiError("UnsupportedSheet", "This sheet type doesn't support the operation.");
}

/** A very hidden sheet cannot be deleted. */
function remove(sheet: Worksheet, _args: Arguments, { workbook }: Session): void {
  if (sheet.facets.visibility === "veryHidden")
    throw new RichApiError("InvalidOperation", "A very hidden worksheet can't be deleted.");
  workbook.removeSheet(sheet);
}

function neighbour(sheet: Worksheet, step: 1 | -1, args: Arguments, { sheets }: Workbook): HostObject | null {
  const visibleOnly = args.flag(0);
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const other = sheets[index];
    if (!other) return null;
    if (!visibleOnly || other.facets.visibility === "visible") return WORKSHEET.of(other);
  }
}

function missing(): never {
  throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
}
