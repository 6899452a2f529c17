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
  const texts: OutsideText[] = [];
  let next = 0;
  for (let index = 0; index < snapshot.rows.length; index += 1) {
    const row = origin.row + index;
    while (row > (blocks[next]?.last.row ?? Infinity)) next += 1;
    if (row >= (blocks[next]?.first.row ?? Infinity)) {
      index = (blocks[next]?.last.row ?? row) - origin.row;
      continue;
    }
    snapshot.rows[index]?.forEach(({ text }, offset) => {
      if (text.trim() !== "") texts.push({ text, at: singleCell({ row, column: origin.column + offset }) });
    });
  }
  return texts;
}
