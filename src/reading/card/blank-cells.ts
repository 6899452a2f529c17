import type { CellRange } from "../../sheet/cell-range";
import { rangeOf } from "../../sheet/cell-range";

/** The range of an empty cell by its first row and column: the merged one where it is merged. */
export function blankCells(merges: readonly CellRange[]): (row: number, column: number) => CellRange {
  const known = new Map<string, CellRange>();
  for (const range of merges) known.set(`${range.first.row},${range.first.column}`, range);
  return (row, column) => known.get(`${row},${column}`) ?? rangeOf(row, column, row, column);
}
