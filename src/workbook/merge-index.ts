import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import { contains, intersects } from "../sheet/cell-range";

const byMerges = new WeakMap<readonly CellRange[], Map<number, CellRange[]>>();

/** The merged area a cell lies in, null where it lies in none. Looks only at the areas that touch the cell's row. */
export function mergeAt(merges: readonly CellRange[], at: CellAddress): CellRange | null {
  return (
    rowIndex(merges)
      .get(at.row)
      ?.find((area) => contains(area, at)) ?? null
  );
}

/** The merged areas that share a cell with the range, each once. Looks only at the areas that touch its rows. */
export function mergesWithin(merges: readonly CellRange[], range: CellRange): readonly CellRange[] {
  const index = rowIndex(merges);
  const found = new Set<CellRange>();
  for (const row of rowsOf(range, index)) {
    for (const area of index.get(row) ?? []) if (intersects(area, range)) found.add(area);
  }
  return [...found];
}

/**
 * The merges with more of them, none of which touches one that is there. Costs what is added, not what is there, where
 * the list may grow `inPlace`, nothing else holding it.
 */
export function withMerges(
  merges: readonly CellRange[],
  added: readonly CellRange[],
  inPlace: boolean,
): readonly CellRange[] {
  const grown = inPlace ? (merges as CellRange[]) : [...merges];
  for (const area of added) grown.push(area);
  const index = byMerges.get(merges);
  if (!index) return grown;
  byMerges.delete(merges);
  byMerges.set(grown, index);
  for (const area of added) enter(index, area);
  return grown;
}

/** The rows of a range or, where these are fewer, those that have merges. */
function rowsOf({ first, last }: CellRange, index: ReadonlyMap<number, unknown>): Iterable<number> {
  if (last.row - first.row > index.size) return index.keys();
  return Array.from({ length: last.row - first.row + 1 }, (_, down) => first.row + down);
}

function enter(index: Map<number, CellRange[]>, area: CellRange): void {
  for (let row = area.first.row; row <= area.last.row; row++) {
    const inRow = index.get(row);
    if (inRow) inRow.push(area);
    else index.set(row, [area]);
  }
}

function rowIndex(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const known = byMerges.get(merges);
  if (known) return known;
  const index = new Map<number, CellRange[]>();
  for (const area of merges) enter(index, area);
  byMerges.set(merges, index);
  return index;
}
