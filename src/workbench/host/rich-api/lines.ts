import type { Json } from "../../../workbook/workbook";
import type { Cells, Place } from "./place";
import { intersection, isEntireColumn, isEntireRow } from "./place";
import { RichApiError } from "./rich-api-error";
import type { Worksheet } from "../../../workbook/worksheet";

/** Rows or columns of a sheet: their size in points and whether they are hidden. */
export type Axis = "rows" | "columns";

/** Points, where a row or column has no size of its own. */
export const DEFAULT_SIZE: Readonly<Record<Axis, number>> = { rows: 15, columns: 48 };

/**
 * `standardWidth`: characters of the default font (https://learn.microsoft.com/javascript/api/excel/excel.worksheet).
 */
export const STANDARD_WIDTH = 8.43;

function sizesOf(sheet: Worksheet, axis: Axis): ReadonlyMap<number, number> {
  return axis === "rows" ? sheet.facets.rowHeights : sheet.facets.columnWidths;
}

function hiddenOf(sheet: Worksheet, axis: Axis): ReadonlySet<number> {
  return axis === "rows" ? sheet.facets.hiddenRows : sheet.facets.hiddenColumns;
}

function span({ range: { first, last } }: Place, axis: Axis): readonly [number, number] {
  return axis === "rows" ? [first.row, last.row] : [first.column, last.column];
}

/** True where all are hidden, false where none is, null where some are. */
export function isHidden(place: Place, axis: Axis): boolean | null {
  const [first, last] = span(place, axis);
  const hidden = [...hiddenOf(place.sheet, axis)].filter((line) => line >= first && line <= last).length;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function hide(place: Place, axis: Axis, hidden: boolean): void {
  const [first, last] = span(place, axis);
  const lines = new Set(hiddenOf(place.sheet, axis));
  if (hidden) {
    requireBounded(place, axis);
    for (let line = first; line <= last; line++) lines.add(line);
  } else {
    for (const line of lines) if (line >= first && line <= last) lines.delete(line);
  }
  place.sheet.setFacet(axis === "rows" ? "hiddenRows" : "hiddenColumns", lines);
}

/** The size of one row or column, in points. */
export function sizeOf(sheet: Worksheet, axis: Axis, line: number): number {
  return sizesOf(sheet, axis).get(line) ?? DEFAULT_SIZE[axis];
}

/** The size all rows or columns of the cells share, in points; null where they differ. */
export function sharedSize({ sheet, ranges }: Cells, axis: Axis): number | null {
  const sizes = sizesOf(sheet, axis);
  const found = new Set<number>();
  for (const range of ranges) {
    const [first, last] = span({ sheet, range }, axis);
    const own = [...sizes].filter(([line]) => line >= first && line <= last);
    for (const [, size] of own) found.add(size);
    if (own.length < last - first + 1) found.add(DEFAULT_SIZE[axis]);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Gives all rows or columns of the cells one size in points; null goes back to the sheet's default. */
export function resize({ sheet, ranges }: Cells, axis: Axis, size: number | null): void {
  const sizes = new Map(sizesOf(sheet, axis));
  for (const range of ranges) {
    requireBounded({ sheet, range }, axis);
    const [first, last] = span({ sheet, range }, axis);
    for (let line = first; line <= last; line++) {
      if (size === null) sizes.delete(line);
      else sizes.set(line, size);
    }
  }
  sheet.setFacet(axis === "rows" ? "rowHeights" : "columnWidths", sizes);
}

/** The sheet's rows or columns as a whole are kept as one default, which this workbook does not change. */
function requireBounded(place: Place, axis: Axis): void {
  const whole = axis === "rows" ? isEntireColumn(place.range) : isEntireRow(place.range);
  if (whole) throw new RichApiError("InvalidArgument", `All ${axis} of the sheet at once can't be set.`);
}

export const topOf = (place: Place): Json => extent(place.sheet, "rows", 0, place.range.first.row - 1);
export const leftOf = (place: Place): Json => extent(place.sheet, "columns", 0, place.range.first.column - 1);
export const heightOf = (place: Place): Json => extent(place.sheet, "rows", ...span(place, "rows"));
export const widthOf = (place: Place): Json => extent(place.sheet, "columns", ...span(place, "columns"));

/** Points from the first to the last line, hidden ones counting nothing. */
function extent(sheet: Worksheet, axis: Axis, first: number, last: number): number {
  const hidden = hiddenOf(sheet, axis);
  let points = Math.max(0, last - first + 1) * DEFAULT_SIZE[axis];
  for (const [line, size] of sizesOf(sheet, axis))
    if (line >= first && line <= last) points += size - DEFAULT_SIZE[axis];
  for (const line of hidden)
    if (line >= first && line <= last) points -= sizesOf(sheet, axis).get(line) ?? DEFAULT_SIZE[axis];
  return points;
}

/** The part of the cells inside a range; for looking at formats without walking over empty columns. */
export function within(cells: Cells, range: Place["range"] | null): Cells {
  if (!range) return { ...cells, ranges: [] };
  return { ...cells, ranges: cells.ranges.map((one) => intersection(one, range)).filter((one) => one !== null) };
}
