import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import { contains, intersects } from "../sheet/cell-range";

const byMerges = new WeakMap<readonly CellRange[], ReadonlyMap<number, readonly CellRange[]>>();

/** The merged area a cell lies in, null where it lies in none. Looks only at the areas that touch the cell's row. */
export function mergeAt(merges: readonly CellRange[], at: CellAddress): CellRange | null {
  return rowIndex(merges).get(at.row)?.find((area) => contains(area, at)) ?? null;
}

/** The merged areas that share a cell with the range. */
export function mergesWithin(merges: readonly CellRange[], range: CellRange): readonly CellRange[] {
  return merges.filter((area) => intersects(area, range));
}

function rowIndex(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const known = byMerges.get(merges);
  if (known) return known;
  const index = new Map<number, CellRange[]>();
  for (const area of merges) {
    for (let row = area.first.row; row <= area.last.row; row++) {
      const inRow = index.get(row);
      if (inRow) inRow.push(area);
      else index.set(row, [area]);
    }
  }
  byMerges.set(merges, index);
  return index;
}
