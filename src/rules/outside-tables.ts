import type { PerformanceDocument } from "../domain/performance-document";
import type { CellRange } from "../sheet/cell-range";
import { singleCell } from "../sheet/cell-range";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";

export interface OutsideText {
  readonly text: string;
  readonly at: CellRange;
}

/** The texts above, between and below the tables, in reading order: headings, prose and notes. */
export function textsOutsideTables(snapshot: SheetSnapshot, { tables }: PerformanceDocument): readonly OutsideText[] {
  const blocks = tables.map(({ at }) => at).sort((a, b) => a.first.row - b.first.row);
  const { origin } = snapshot;
  let next = 0;
  return snapshot.rows.flatMap((cells, index) => {
    const row = origin.row + index;
    while (row > (blocks[next]?.last.row ?? Infinity)) next += 1;
    if (row >= (blocks[next]?.first.row ?? Infinity)) return [];
    return cells.flatMap(({ text }, offset) => (text.trim() === "" ? [] : [{ text, at: singleCell({ row, column: origin.column + offset }) }]));
  });
}
