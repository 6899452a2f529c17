import { columnCount, contains, rowCount, union } from "../../../sheet/cell-range";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import { deleteCells, insertCells } from "../../../workbook/shift-cells";
import type { Json } from "../../../workbook/workbook";
import type { Arguments } from "./arguments";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { copyRange } from "./copy-range";
import { asOneOf } from "./json-value";
import { lineProperties } from "./line-properties";
import { heightOf, hide, isHidden, leftOf, topOf, widthOf } from "./lines";
import type { HostObject, ObjectTable } from "./object-kind";
import { NULL_OBJECT } from "./object-kind";
import type { Place } from "./place";
import {
  addressOf,
  cellsOfPlace,
  intersection,
  isEntireColumn,
  isEntireRow,
  placeAt,
  placeOf,
  referredPlace,
} from "./place";
import { RANGE, RANGE_AREAS, WORKSHEET } from "./kinds";
import { requireShape } from "./require-shape";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from "./range-cells";
import { RANGE_FORMAT } from "./range-format";
import { requireFewAreas } from "./excel-limits";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";
import { RANGE_SORT } from "./sort";

/** Excel.Range: a rectangle of cells (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export const RANGE_MEMBERS: ObjectTable<Place> = {
  tracked: true,
  isAlive: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: ({ range }) => cellCount(range) },
    RowCount: { get: ({ range }) => rowCount(range) },
    ColumnCount: { get: ({ range }) => columnCount(range) },
    RowIndex: { get: ({ range }) => range.first.row },
    ColumnIndex: { get: ({ range }) => range.first.column },
    Values: { get: readValues, set: writeValues },
    Text: { get: readTexts },
    Formulas: { get: readFormulas, set: writeValues },
    FormulasLocal: { get: readFormulas, set: writeValues },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    ValueTypes: { get: readValueTypes },
    RowHidden: { get: (place) => isHidden(place, "rows"), set: (place, value) => hide(place, "rows", flag(value)) },
    ColumnHidden: {
      get: (place) => isHidden(place, "columns"),
      set: (place, value) => hide(place, "columns", flag(value)),
    },
    Hidden: {
      get: (place) => (isHidden(place, "rows") === true || isHidden(place, "columns") === true ? true : false),
    },
    IsEntireColumn: { get: ({ range }) => isEntireColumn(range) },
    IsEntireRow: { get: ({ range }) => isEntireRow(range) },
    Top: { get: topOf, since: 10 },
    Left: { get: leftOf, since: 10 },
    Height: { get: heightOf, since: 10 },
    Width: { get: widthOf, since: 10 },
  },
  links: {
    Format: { to: (place) => RANGE_FORMAT.of(cellsOfPlace(place)) },
    Sort: { to: (place) => RANGE_SORT.of(place) },
    Worksheet: { to: ({ sheet }) => WORKSHEET.of(sheet) },
    ConditionalFormats: { to: (place) => CONDITIONAL_FORMATS.of(cellsOfPlace(place)) },
  },
  methods: {
    GetCell: {
      call: ({ sheet, range: { first } }, args) =>
        at(sheet, first.row + args.integer(0), first.column + args.integer(1)),
    },
    GetRow: {
      call: ({ sheet, range: { first, last } }, args) =>
        lines(sheet, first.row + args.integer(0), first.column, 0, last.column),
    },
    GetColumn: { call: ({ sheet, range: { first, last } }, args) => column(sheet, first, last, args.integer(0)) },
    GetLastCell: { call: ({ sheet, range: { last } }) => at(sheet, last.row, last.column) },
    GetLastRow: { call: ({ sheet, range: { first, last } }) => lines(sheet, last.row, first.column, 0, last.column) },
    GetLastColumn: {
      call: ({ sheet, range: { first, last } }) => column(sheet, first, last, last.column - first.column),
    },
    GetEntireRow: {
      call: ({ sheet, range: { first, last } }) => RANGE.of(placeOf(sheet, first.row, 0, last.row, MAX_COLUMNS - 1)),
    },
    GetEntireColumn: {
      call: ({ sheet, range: { first, last } }) => RANGE.of(placeOf(sheet, 0, first.column, MAX_ROWS - 1, last.column)),
    },
    GetOffsetRange: { call: (place, args) => moved(place, args.integer(0), args.integer(1), 0, 0) },
    GetResizedRange: { call: (place, args) => moved(place, 0, 0, args.integer(0), args.integer(1)) },
    GetAbsoluteResizedRange: {
      call: (place, args) =>
        moved(place, 0, 0, args.integer(0) - rowCount(place.range), args.integer(1) - columnCount(place.range)),
    },
    GetRowsAbove: { call: (place, args) => beside(place, "above", args.optionalInteger(0, 1)) },
    GetRowsBelow: { call: (place, args) => beside(place, "below", args.optionalInteger(0, 1)) },
    GetColumnsBefore: { call: (place, args) => beside(place, "before", args.optionalInteger(0, 1)) },
    GetColumnsAfter: { call: (place, args) => beside(place, "after", args.optionalInteger(0, 1)) },
    GetBoundingRect: {
      call: (place, args, session) =>
        RANGE.of({ ...place, range: union(place.range, other(place, args, session).range) }),
    },
    GetIntersection: {
      call: (place, args, session) => shared(place, args, session) ?? fail("ItemNotFound", "The ranges share no cell."),
    },
    GetIntersectionOrNullObject: { call: (place, args, session) => shared(place, args, session) ?? NULL_OBJECT },
    GetUsedRange: {
      call: (place, args) => used(place, args.flag(0)) ?? fail("ItemNotFound", "The range has no used cell."),
    },
    GetUsedRangeOrNullObject: { call: (place, args) => used(place, args.flag(0)) ?? NULL_OBJECT },
    GetMergedAreasOrNullObject: { call: (place, _args, session) => mergedAreas(place, session), since: 13 },
    GetRowProperties: { call: (place, args) => lineProperties(place, args, "rows"), since: 9 },
    GetColumnProperties: { call: (place, args) => lineProperties(place, args, "columns"), since: 9 },
    Clear: { call: ({ sheet, range }, args) => sheet.clear(range, applied(args.optionalText(0))) },
    CopyFrom: { call: copyFrom, since: 9 },
    Insert: { call: insert },
    Delete: { call: remove },
    Merge: { call: merge },
    Unmerge: { call: ({ sheet, range }) => sheet.unmerge(range) },
    Select: { call: ({ sheet, range }, _args, { workbook }) => workbook.select(sheet, range, "add-in") },
    // The client writes more than 1,500 cells in pieces and asks first whether all of them fit.
    _ValidateArraySize: { call: ({ range }, args) => requireShape(range, args.integer(0), args.integer(1)) },
  },
};

type SheetOf = Place["sheet"];
type At = Place["range"]["first"];

function at(sheet: SheetOf, row: number, column: number): HostObject {
  return RANGE.of(placeOf(sheet, row, column, row, column));
}

function lines(sheet: SheetOf, row: number, column: number, more: number, lastColumn: number): HostObject {
  return RANGE.of(placeOf(sheet, row, column, row + more, lastColumn));
}

function column(sheet: SheetOf, first: At, last: At, index: number): HostObject {
  return RANGE.of(placeOf(sheet, first.row, first.column + index, last.row, first.column + index));
}

function moved(
  { sheet, range: { first, last } }: Place,
  down: number,
  right: number,
  taller: number,
  wider: number,
): HostObject {
  return RANGE.of(
    placeOf(sheet, first.row + down, first.column + right, last.row + down + taller, last.column + right + wider),
  );
}

function beside(
  { sheet, range: { first, last } }: Place,
  side: "above" | "below" | "before" | "after",
  count: number,
): HostObject {
  if (count < 0) return within({ sheet, range: { first, last } }, side, -count);
  if (side === "above") return RANGE.of(placeOf(sheet, first.row - count, first.column, first.row - 1, last.column));
  if (side === "below") return RANGE.of(placeOf(sheet, last.row + 1, first.column, last.row + count, last.column));
  if (side === "before") return RANGE.of(placeOf(sheet, first.row, first.column - count, last.row, first.column - 1));
  return RANGE.of(placeOf(sheet, first.row, last.column + 1, last.row, last.column + count));
}

/** A negative number of lines beside a range lies inside it, at that side. */
function within({ sheet, range: { first, last } }: Place, side: "above" | "below" | "before" | "after", count: number) {
  if (side === "above") return RANGE.of(placeOf(sheet, first.row, first.column, first.row + count - 1, last.column));
  if (side === "below") return RANGE.of(placeOf(sheet, last.row - count + 1, first.column, last.row, last.column));
  if (side === "before") return RANGE.of(placeOf(sheet, first.row, first.column, last.row, first.column + count - 1));
  return RANGE.of(placeOf(sheet, first.row, last.column - count + 1, last.row, last.column));
}

/** The range given as an object or as an address on the same sheet. */
function other(place: Place, args: Arguments, { workbook }: Session): Place {
  return args.object(0, RANGE) ?? placeAt(workbook, place.sheet, args.text(0));
}

function shared(place: Place, args: Arguments, session: Session): HostObject | null {
  const { sheet, range } = other(place, args, session);
  const common = sheet === place.sheet ? intersection(place.range, range) : null;
  return common && RANGE.of({ sheet, range: common });
}

/** The used part of a range; on a blank one null. */
function used({ sheet, range }: Place, valuesOnly: boolean): HostObject | null {
  const all = sheet.usedRange(valuesOnly);
  const common = all && intersection(all, range);
  return common && RANGE.of({ sheet, range: common });
}

/** Only areas whose top-left cell lies in the range are given (ExcelApi 1.13). */
function mergedAreas({ sheet, range }: Place, session: Session): HostObject {
  const areas = sheet.facets.merges.filter((area) => contains(range, area.first));
  requireFewAreas(areas.length, session);
  if (session.version.platform === "windows" && session.has("merged-areas-clear-undo")) session.losesUndo = true;
  return areas.length === 0 ? NULL_OBJECT : RANGE_AREAS.of({ sheet, ranges: areas });
}

function merge({ sheet, range }: Place, args: Arguments): void {
  if (!args.flag(0)) return sheet.merge(range);
  const { first, last } = range;
  sheet.merge(
    ...Array.from(
      { length: rowCount(range) },
      (_, down) => placeOf(sheet, first.row + down, first.column, first.row + down, last.column).range,
    ),
  );
}

function copyFrom(place: Place, args: Arguments, { workbook }: Session): void {
  const what = asOneOf(args.optionalText(1) ?? "All", COPY_TYPES);
  const areas = args.object(0, RANGE_AREAS);
  if (areas && areas.ranges.length !== 1)
    throw new RichApiError("NotImplemented", "This host copies from one range at a time.", "Range.copyFrom");
  const [area] = areas?.ranges ?? [];
  const from =
    areas && area
      ? { sheet: areas.sheet, range: area }
      : (args.object(0, RANGE) ?? placeIn(workbook, place, args.text(0)));
  copyRange(place, from, { what, skipBlanks: args.flag(2), transpose: args.flag(3) });
}

const COPY_TYPES = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;

/** A place named by an address that may name another sheet. */
function placeIn(workbook: Session["workbook"], { sheet }: Place, address: string): Place {
  return referredPlace(workbook, address) ?? placeAt(workbook, sheet, address);
}

/** Makes room and gives the empty cells. */
function insert(place: Place, args: Arguments, { workbook }: Session): HostObject {
  const { sheet, range } = place;
  insertCells(workbook, sheet, range, asOneOf(args.text(0), { Down: "down", Right: "right" } as const), "add-in");
  return RANGE.of({ sheet, range });
}

function remove({ sheet, range }: Place, args: Arguments, { workbook }: Session): void {
  deleteCells(workbook, sheet, range, asOneOf(args.text(0), { Up: "up", Left: "left" } as const), "add-in");
}

function applied(applyTo: string | null): "contents" | "formats" | "all" {
  if (applyTo === null || applyTo === "All") return "all";
  if (applyTo === "Contents") return "contents";
  if (applyTo === "Formats") return "formats";
  throw new RichApiError("InvalidArgument", `This workbook can't clear ${applyTo} alone.`);
}

/** Excel answers -1 above 2,147,483,647 cells. */
function cellCount(range: Place["range"]): number {
  const count = rowCount(range) * columnCount(range);
  return count > 2_147_483_647 ? -1 : count;
}

function flag(value: Json): boolean {
  if (typeof value !== "boolean") throw new RichApiError("InvalidArgument", "true or false is expected.");
  return value;
}

function fail(code: "ItemNotFound", message: string): never {
  throw new RichApiError(code, message);
}
