import { MAX_COLUMNS } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";

/** A merged cell stands for many indicators and is judged once: answers true the first time it is asked about a place. */
export function oncePerPlace(): (at: CellRange) => boolean {
  const seen = new Set<number>();
  return ({ first }) => {
    const place = first.row * MAX_COLUMNS + first.column;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  };
}
