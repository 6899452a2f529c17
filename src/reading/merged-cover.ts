import type { SourceCell, SourceRow } from "./source-cell";

/** Which cell is merged over a place, asked from the top of the sheet to its end. */
export interface MergedCover {
  /** False where the sheet has no merged cells or the host cannot tell. */
  readonly known: boolean;
  /** Takes the next row. */
  enter(row: SourceRow): void;
  /** The cell merged downward over the place, from the rows entered. */
  at(row: number, column: number): SourceCell | null;
}

/** Keeps the last cell merged downward in each column; a column asked for costs the same on every row. */
export function mergedCover(known: boolean): MergedCover {
  const open = new Map<number, SourceCell>();
  return {
    known,
    enter: (row) => {
      for (const cell of row.cells) if (cell.range.last.row > cell.row) open.set(cell.column, cell);
    },
    at: (row, column) => {
      const cell = open.get(column);
      return cell && cell.range.last.row >= row ? cell : null;
    },
  };
}
