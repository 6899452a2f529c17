import type { CellRange } from "../sheet/cell-range";

/** Tables are narrow: the columns that one number has a bit for. */
const COLUMNS = 32;

/**
 * A merged cell stands for many indicators and is judged once: answers true the first time it is asked about a place.
 */
export function oncePerPlace(): (at: CellRange) => boolean {
  let top: number | null = null;
  /** The columns seen of each row from `top` down, a bit each. */
  let seen = new Uint32Array(0);
  const further = new Set<string>();
  return ({ first: { row, column } }) => {
    top ??= row;
    const below = row - top;
    if (below < 0 || column >= COLUMNS) {
      const { size } = further;
      return further.add(`${row},${column}`).size > size;
    }
    if (below >= seen.length) seen = longer(seen, below);
    const known = seen[below] ?? 0;
    if ((known & (1 << column)) !== 0) return false;
    seen[below] = known | (1 << column);
    return true;
  };
}

function longer(seen: Uint32Array, row: number): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(Math.max(8, row + 1, seen.length * 2));
  all.set(seen);
  return all;
}
