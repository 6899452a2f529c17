import type { Cell } from "./cell";
import { EMPTY_CELL } from "./cell";
import type { CellAddress } from "./cell-address";
import type { CellRange } from "./cell-range";

/**
 * A worksheet's used range as it stood at one moment; nothing in it changes afterwards.
 * `rows[0][0]` is the cell at `origin`; every row has the same length. Row and column numbers in `merges`, `hiddenRows`
 * and `hiddenColumns` are those of the sheet, counted from 0.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly origin: CellAddress;
  readonly rows: readonly (readonly Cell[])[];
  /** null where the host cannot tell (below ExcelApi 1.13): merged cells then read as blanks below a filled cell. */
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The cell at a place of the sheet; an empty one outside the used range. */
export function cellAt(snapshot: SheetSnapshot, at: CellAddress): Cell {
  return snapshot.rows[at.row - snapshot.origin.row]?.[at.column - snapshot.origin.column] ?? EMPTY_CELL;
}

/** The used range, or null where the sheet is empty. */
export function usedRange(snapshot: SheetSnapshot): CellRange | null {
  const width = snapshot.rows[0]?.length ?? 0;
  if (width === 0) return null;
  const { row, column } = snapshot.origin;
  return { first: snapshot.origin, last: { row: row + snapshot.rows.length - 1, column: column + width - 1 } };
}
