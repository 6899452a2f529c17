import type { CellRange } from "../../sheet/cell-range";
import type { SourceCell, SourceRow } from "./source-cell";

/** Which cells of a sheet are merged downward over the rows below them. */
export interface MergedCover {
  /** False where the sheet has no merged cells or the host cannot tell. */
  readonly known: boolean;
  /** The filled cell merged over the place from a row above. */
  at(row: number, column: number): SourceCell | null;
  /** The merged range that begins in the column and holds the place, filled or empty. */
  rangeAt(row: number, column: number): CellRange | null;
  /** True where cells that begin in the column are merged downward somewhere below the row. */
  mergesBelow(row: number, column: number): boolean;
}

/** `merges`: all merged ranges of the sheet, null where the host cannot tell; `rows`: its filled cells. */
export function mergedCover(merges: readonly CellRange[] | null, rows: readonly SourceRow[]): MergedCover {
  const columns = new Map<number, CellRange[]>();
  for (const range of merges ?? []) {
    if (range.last.row === range.first.row) continue;
    const ranges = columns.get(range.first.column);
    if (ranges) ranges.push(range);
    else columns.set(range.first.column, [range]);
  }
  for (const ranges of columns.values()) ranges.sort((a, b) => a.first.row - b.first.row);
  const filled = new Map<CellRange, SourceCell>();
  if (columns.size > 0)
    for (const row of rows)
      for (const cell of row.cells) if (cell.range.last.row > cell.row) filled.set(cell.range, cell);
  const rangeAt = (row: number, column: number): CellRange | null => {
    const range = lastBeginning(columns.get(column) ?? NO_RANGES, row);
    return range && range.last.row >= row ? range : null;
  };
  return {
    known: (merges ?? []).length > 0,
    rangeAt,
    at: (row, column) => {
      const range = rangeAt(row, column);
      return range && range.first.row < row ? (filled.get(range) ?? null) : null;
    },
    mergesBelow: (row, column) => (columns.get(column)?.at(-1)?.first.row ?? -1) > row,
  };
}

const NO_RANGES: readonly CellRange[] = [];

/** The last of the ranges, sorted by their first rows, that begins at the row or above it. */
function lastBeginning(ranges: readonly CellRange[], row: number): CellRange | null {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.first.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1] ?? null;
}
