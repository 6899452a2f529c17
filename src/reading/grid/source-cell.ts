import type { CellRange } from "../../sheet/cell-range";

/** A non-empty cell of the sheet: its text as it stands and its range, the merged range where it is merged. */
export interface SourceCell {
  /** Its number among the non-empty cells, in reading order. */
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly range: CellRange;
}

/** A row of the sheet that is not empty, its cells from left to right. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly SourceCell[];
}
