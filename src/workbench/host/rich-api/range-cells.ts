import type { CellValue } from "../../../sheet/cell";
import { columnCount, rowCount } from "../../../sheet/cell-range";
import { enter } from "../../../workbook/enter";
import { enterByRegion } from "../../../workbook/enter-by-region";
import { enterValues } from "../../../workbook/enter-values";
import { isFilteredOut } from "../../../workbook/filter-rows";
import { BLANK } from "../../../workbook/stored-cell";
import type { StoredCell } from "../../../workbook/stored-cell";
import type { Json } from "../../../workbook/workbook";
import { requireEnterable } from "./excel-limits";
import type { Place } from "./place";
import { isEntireColumn, isEntireRow } from "./place";
import { requireShape } from "./require-shape";
import { RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** Excel hands out no more cells of one range. */
const MOST_CELLS = 5_000_000;

/**
 * For whole columns or rows Excel gives null for the properties of cells and refuses to write them one by one
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
function isUnbounded({ range }: Place): boolean {
  return isEntireColumn(range) || isEntireRow(range) || rowCount(range) * columnCount(range) > MOST_CELLS;
}

/** One value for each cell, as an array of rows; null for an unbounded range (whole columns), as Excel answers. */
function readCells(place: Place, pick: (cell: StoredCell) => Json): Json {
  if (isUnbounded(place)) return null;
  const { first, last } = place.range;
  const rows: Json[][] = [];
  for (let row = first.row; row <= last.row; row++) {
    const stored = place.sheet.store.row(row);
    const line: Json[] = [];
    for (let column = first.column; column <= last.column; column++) line.push(pick(stored?.[column] ?? BLANK));
    rows.push(line);
  }
  return rows;
}

export const readValues = (place: Place): Json => readCells(place, ({ value }) => value);
export const readFormulas = (place: Place): Json => readCells(place, ({ formula, value }) => formula ?? value);
export const readTexts = (place: Place): Json => readCells(place, (cell) => place.sheet.textOf(cell));
export const readNumberFormats = (place: Place): Json =>
  readCells(place, ({ style }) => style.numberFormat ?? "General");
export const readValueTypes = (place: Place): Json => readCells(place, valueType);

const ERROR = /^#(?:REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

function valueType({ value, quoted }: StoredCell): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return !quoted && ERROR.test(value) ? "Error" : "String";
}

/** Enters values or formulas as if typed. One value fills the range; null leaves a cell as it is. */
export function writeValues(place: Place, value: Json, session: Session): void {
  const block = blockFor(place, value, asCellValue);
  requireEnterable(block, session);
  const landing = session.has("filtered-writes") ? asFiltered(place, block) : block;
  enterValues(place.sheet, place.range.first, landing, session.has("typed-texts") ? enterByRegion : enter);
}

/**
 * Where a filter hides rows of the range, the first row of what is written lands in every row in sight, and the hidden
 * ones keep what they have (https://github.com/OfficeDev/office-js/issues/224,
 * https://github.com/xlwings/xlwings/issues/747). One row by itself is written as it should.
 */
function asFiltered<T>({ sheet, range }: Place, block: readonly (readonly T[])[]): readonly (readonly (T | null)[])[] {
  const hidden = block.map((_line, down) => isFilteredOut(sheet, range.first.row + down));
  const [first = []] = block;
  if (block.length === 1 || !hidden.includes(true)) return block;
  return hidden.map((isHidden) => (isHidden ? first.map(() => null) : first));
}

/** Gives cells their number formats. One format fills the range; null leaves a cell as it is. */
export function writeNumberFormats(place: Place, value: Json): void {
  if (typeof value === "string") return place.sheet.restyle(place.range, { numberFormat: value });
  const block = blockFor(place, value, asText);
  const { row, column } = place.range.first;
  place.sheet.restyle(place.range, (at) => {
    const numberFormat = block[at.row - row]?.[at.column - column] ?? null;
    return numberFormat === null ? {} : { numberFormat };
  });
}

function blockFor<T>(place: Place, value: Json, cell: (value: Json) => T): readonly (readonly T[])[] {
  const [rows, columns] = [rowCount(place.range), columnCount(place.range)];
  if (isUnbounded(place))
    throw new RichApiError("InvalidArgument", "An unbounded range can't be written cell by cell.");
  if (!Array.isArray(value)) {
    const filling = cell(value);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => filling));
  }
  requireShape(place.range, value.length, columns);
  return value.map((line: Json) => {
    const cells = Array.isArray(line) ? line : [];
    requireShape(place.range, rows, cells.length);
    return cells.map(cell);
  });
}

function asCellValue(value: Json): CellValue | null {
  if (typeof value === "object" && value !== null)
    throw new RichApiError("InvalidArgument", "A cell holds text, a number or a boolean.");
  return value;
}

function asText(value: Json): string | null {
  if (value !== null && typeof value !== "string")
    throw new RichApiError("InvalidArgument", "A number format is a text.");
  return value;
}
