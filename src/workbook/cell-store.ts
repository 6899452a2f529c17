import type { CellRange } from "../sheet/cell-range";
import { rangeOf } from "../sheet/cell-range";
import type { StoredCell } from "./stored-cell";
import { BLANK, holdsContent, isVoid } from "./stored-cell";

export type StoredRow = readonly (StoredCell | undefined)[];

/**
 * The cells of one sheet, kept sparsely: rows by number, and in a row the cells by column. A row is replaced when it
 * changes and never altered, so a copy of the map is a copy of the sheet at that moment.
 */
export class CellStore {
  private rows = new Map<number, StoredRow>();
  private used: { readonly all: CellRange | null; readonly filled: CellRange | null } | null = null;

  get(row: number, column: number): StoredCell {
    return this.rows.get(row)?.[column] ?? BLANK;
  }

  row(row: number): StoredRow | undefined {
    return this.rows.get(row);
  }

  /** Numbers of the rows that hold a cell, ascending. */
  rowNumbers(): readonly number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** True where a cell kept passes the test. */
  some(test: (cell: StoredCell) => boolean): boolean {
    for (const cells of this.rows.values()) if (cells.some((cell) => cell !== undefined && test(cell))) return true;
    return false;
  }

  set(row: number, column: number, cell: StoredCell): void {
    this.setInRow(row, [{ column, cell }]);
  }

  /** Writes several cells of one row at the cost of one copy of the row. */
  setInRow(row: number, cells: Iterable<{ readonly column: number; readonly cell: StoredCell }>): void {
    const copy = [...(this.rows.get(row) ?? [])];
    for (const { column, cell } of cells) {
      while (copy.length < column) copy.push(undefined);
      copy[column] = isVoid(cell) ? undefined : cell;
    }
    while (copy.length > 0 && copy.at(-1) === undefined) copy.pop();
    if (copy.length === 0) this.rows.delete(row);
    else this.rows.set(row, copy);
    this.used = null;
  }

  /** Takes a whole row over as it is; for loading. */
  load(row: number, cells: StoredRow): void {
    if (cells.length > 0) this.rows.set(row, cells);
    this.used = null;
  }

  /** The rows as they are now; later writes do not reach the copy. */
  snapshot(): ReadonlyMap<number, StoredRow> {
    return new Map(this.rows);
  }

  /** The smallest rectangle round all cells kept or, with `valuesOnly`, round those with a value or formula. */
  usedRange(valuesOnly: boolean): CellRange | null {
    this.used ??= { all: this.measure(false), filled: this.measure(true) };
    return valuesOnly ? this.used.filled : this.used.all;
  }

  private measure(valuesOnly: boolean): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      let any = false;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell === undefined || (valuesOnly && !holdsContent(cell))) continue;
        any = true;
        if (column < left) left = column;
        if (column > right) right = column;
      }
      if (!any) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
    return bottom < 0 ? null : rangeOf(top, left, bottom, right);
  }
}

/** True where both rows are made of the same cells. */
export function sameRow(a: StoredRow, b: StoredRow): boolean {
  return a === b || (a.length === b.length && a.every((cell, column) => cell === b[column]));
}
