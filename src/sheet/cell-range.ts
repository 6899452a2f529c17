import type { CellAddress } from "./cell-address";

/** A rectangle of cells; `first` is its top left, `last` its bottom right, both inside. */
export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** The range that is one cell. */
export function singleCell(at: CellAddress): CellRange {
  return { first: at, last: at };
}

/** The range from (row, column) to (lastRow, lastColumn), all counted from 0 and inside. */
export function rangeOf(row: number, column: number, lastRow: number, lastColumn: number): CellRange {
  return { first: { row, column }, last: { row: lastRow, column: lastColumn } };
}

/** True where `at` lies in `range`. */
export function contains(range: CellRange, at: CellAddress): boolean {
  return (
    at.row >= range.first.row &&
    at.row <= range.last.row &&
    at.column >= range.first.column &&
    at.column <= range.last.column
  );
}

/** True where the two ranges share a cell. */
export function intersects(a: CellRange, b: CellRange): boolean {
  return (
    a.first.row <= b.last.row &&
    b.first.row <= a.last.row &&
    a.first.column <= b.last.column &&
    b.first.column <= a.last.column
  );
}

/** The smallest range that holds both. */
export function union(a: CellRange, b: CellRange): CellRange {
  return rangeOf(
    Math.min(a.first.row, b.first.row),
    Math.min(a.first.column, b.first.column),
    Math.max(a.last.row, b.last.row),
    Math.max(a.last.column, b.last.column),
  );
}

export function rowCount(range: CellRange): number {
  return range.last.row - range.first.row + 1;
}

export function columnCount(range: CellRange): number {
  return range.last.column - range.first.column + 1;
}

/** The range so many rows further down; negative rows are up. */
export function lower({ first, last }: CellRange, rows: number): CellRange {
  return rangeOf(first.row + rows, first.column, last.row + rows, last.column);
}
