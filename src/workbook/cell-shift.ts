import { MAX_COLUMNS, MAX_ROWS } from "../sheet/a1";
import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import { columnCount, rangeOf, rowCount } from "../sheet/cell-range";

/**
 * Cells that make room or close up: below `at` rows (or right of it columns) move by `count` lines, away from the
 * start of the sheet where it is positive. Only what lies between the lines of `across` of the other axis moves.
 */
export interface CellShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly across: { readonly first: number; readonly last: number };
}

/** Room made for the cells of a range. */
export function insertionOf({ first, last }: CellRange, axis: CellShift["axis"]): CellShift {
  return axis === "rows"
    ? { axis, at: first.row, count: last.row - first.row + 1, across: { first: first.column, last: last.column } }
    : { axis, at: first.column, count: last.column - first.column + 1, across: { first: first.row, last: last.row } };
}

/** The cells of a range taken out. */
export function deletionOf(range: CellRange, axis: CellShift["axis"]): CellShift {
  const shift = insertionOf(range, axis);
  return { ...shift, count: -shift.count };
}

/** True where whole rows or columns move, and their sizes with them. */
export function movesWholeLines({ axis, across }: CellShift): boolean {
  return across.first === 0 && across.last === (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** Where a line comes to lie; null where it is taken out. */
export function shiftedLine(line: number, { at, count }: CellShift): number | null {
  if (line < at) return line;
  if (count > 0) return line + count;
  return line < at - count ? null : line + count;
}

/** Where a cell comes to lie; null where it is taken out. */
export function shiftedAddress(at: CellAddress, shift: CellShift): CellAddress | null {
  const across = shift.axis === "rows" ? at.column : at.row;
  if (across < shift.across.first || across > shift.across.last) return at;
  const line = shiftedLine(shift.axis === "rows" ? at.row : at.column, shift);
  if (line === null) return null;
  return shift.axis === "rows" ? { row: line, column: at.column } : { row: at.row, column: line };
}

/** What becomes of a range; null where all of it is taken out. One that reaches over the side of the shift stays. */
export function shiftedRange(range: CellRange, shift: CellShift): CellRange | null {
  const { first, last } = range;
  const rows = shift.axis === "rows";
  const [low, high] = rows ? [first.column, last.column] : [first.row, last.row];
  if (low < shift.across.first || high > shift.across.last) return range;
  const whole = rows ? rowCount(range) === MAX_ROWS : columnCount(range) === MAX_COLUMNS;
  if (whole) return range;
  const span = shiftedSpan(rows ? first.row : first.column, rows ? last.row : last.column, shift);
  if (!span) return null;
  return rows ? rangeOf(span[0], first.column, span[1], last.column) : rangeOf(first.row, span[0], last.row, span[1]);
}

/** The lines from `first` to `last` after the shift. */
export function shiftedSpan(first: number, last: number, shift: CellShift): readonly [number, number] | null {
  const { at, count } = shift;
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const gone = { first: at, last: at - count - 1 };
  const from = first > gone.last ? first + count : Math.min(first, at);
  const to = last > gone.last ? last + count : Math.min(last, at - 1);
  return to < from ? null : [from, to];
}
