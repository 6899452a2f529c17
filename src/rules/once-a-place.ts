import type { CellRange } from "../sheet/cell-range";

/**
 * A merged cell stands for many indicators and is judged once: answers true the first time it is asked about a place
 * (and, where given, a second place with it).
 */
export function oncePerPlace(): (at: CellRange, beside?: CellRange) => boolean {
  const seen = new Set<string>();
  return (at, beside) => {
    const key = `${at.first.row},${at.first.column}|${beside ? `${beside.first.row},${beside.first.column}` : ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
