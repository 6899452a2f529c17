/** A cell's place: row and column counted from 0. "D7" exists only at the edge (see a1.ts). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** True where both addresses name the same cell. */
export function sameAddress(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Reading order: by row, then by column. Negative where `a` comes first. */
export function compareAddresses(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}
