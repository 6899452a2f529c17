import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, contains, intersects, rangeOf, rowCount } from "../../../sheet/cell-range";
import type { ConditionalFormat } from "../../../workbook/sheet-facets";
import { shiftFormula } from "../../../workbook/shift-formula";
import type { StoredCell } from "../../../workbook/stored-cell";
import { holdsContent } from "../../../workbook/stored-cell";
import type { CellEntry } from "../../../workbook/worksheet";
import { freshFormatId } from "./fresh-format-id";
import type { Place } from "./place";
import { intersection, placeOf } from "./place";

export interface CopyOptions {
  readonly what: "all" | "formulas" | "values" | "formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies a range as copying and pasting does: relative references move along, a smaller destination grows to the size
 * of the source, and one that holds it several times is filled with it. Sizes of rows and columns stay as they are.
 */
export function copyRange(to: Place, from: Place, options: CopyOptions): void {
  const entries: CellEntry[] = [];
  const areas = tilesOf(to, from, options);
  for (const { first } of areas) entries.push(...copied(from, first, options));
  if (options.what === "all") for (const area of areas) to.sheet.unmerge(area);
  to.sheet.setCells(entries);
  if (options.what !== "all" || options.transpose) return;
  for (const { first } of areas) {
    copyMerges(to, from, first);
    copyConditionalFormats(to, from, first);
  }
}

/** The places the source is copied to. */
function tilesOf({ sheet, range }: Place, from: Place, { transpose }: CopyOptions): readonly CellRange[] {
  const [rows, columns] = transpose
    ? [columnCount(from.range), rowCount(from.range)]
    : [rowCount(from.range), columnCount(from.range)];
  const times = (size: number, part: number): number => (size % part === 0 ? Math.max(1, size / part) : 1);
  const [down, across] = [times(rowCount(range), rows), times(columnCount(range), columns)];
  return Array.from({ length: down * across }, (_, index) => {
    const row = range.first.row + Math.floor(index / across) * rows;
    const column = range.first.column + (index % across) * columns;
    return placeOf(sheet, row, column, row + rows - 1, column + columns - 1).range;
  });
}

function* copied(
  { sheet, range: { first, last } }: Place,
  to: CellAddress,
  options: CopyOptions,
): Generator<CellEntry> {
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) {
      const cell = sheet.store.get(row, column);
      if (options.skipBlanks && !holdsContent(cell)) continue;
      const [down, right] = [row - first.row, column - first.column];
      const at = options.transpose
        ? { row: to.row + right, column: to.column + down }
        : { row: to.row + down, column: to.column + right };
      yield entryOf(cell, at, at.row - row, at.column - column, options.what);
    }
  }
}

function entryOf(
  { value, formula, quoted, style }: StoredCell,
  at: CellAddress,
  rows: number,
  columns: number,
  what: CopyOptions["what"],
): CellEntry {
  if (what === "formats") return { at, style };
  if (what === "values") return { at, value, quoted };
  const moved = formula === null ? null : shiftFormula(formula, rows, columns);
  return what === "formulas" ? { at, value, quoted, formula: moved } : { at, value, quoted, formula: moved, style };
}

function copyMerges({ sheet }: Place, from: Place, first: CellAddress): void {
  const inside = from.sheet.facets.merges.filter(
    (area) => contains(from.range, area.first) && contains(from.range, area.last),
  );
  if (inside.length === 0) return;
  sheet.setFacet("merges", [...sheet.facets.merges, ...inside.map((area) => moved(area, from.range.first, first))]);
}

/** Conditional formats give way where they were before. */
function copyConditionalFormats({ sheet }: Place, from: Place, first: CellAddress): void {
  const target = moved(from.range, from.range.first, first);
  const before = sheet.facets.conditionalFormats;
  const kept = before.filter((format) => !format.ranges.some((held) => intersects(held, target)));
  const formats = from.sheet.facets.conditionalFormats.reduce<readonly ConditionalFormat[]>((made, format) => {
    const ranges = format.ranges
      .map((held) => intersection(held, from.range))
      .filter((part) => part !== null)
      .map((part) => moved(part, from.range.first, first));
    return ranges.length === 0 ? made : [...made, { ...format, ranges, id: freshFormatId([...kept, ...made]) }];
  }, []);
  if (formats.length > 0 || kept.length < before.length) sheet.setFacet("conditionalFormats", [...formats, ...kept]);
}

function moved({ first, last }: CellRange, origin: CellAddress, to: CellAddress): CellRange {
  const [rows, columns] = [to.row - origin.row, to.column - origin.column];
  return rangeOf(first.row + rows, first.column + columns, last.row + rows, last.column + columns);
}
