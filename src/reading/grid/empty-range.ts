import type { CellRange } from "../../sheet/cell-range";
import { rangeOf } from "../../sheet/cell-range";
import type { MergedCover } from "./merged-cover";

/** The empty cell at a place: the merged one where it is merged. */
export function emptyRange(row: number, column: number, cover: MergedCover): CellRange {
  return cover.rangeAt(row, column) ?? rangeOf(row, column, row, column);
}
