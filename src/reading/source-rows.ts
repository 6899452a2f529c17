import { MAX_COLUMNS } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import type { CellRange } from "../sheet/cell-range";
import { singleCell } from "../sheet/cell-range";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { SourceCell, SourceRow } from "./source-cell";

/** The rows of the sheet that hold anything, empty ones left out, every cell with the range it is merged over. */
export function sourceRows(snapshot: SheetSnapshot): readonly SourceRow[] {
  const merged = mergedRanges(snapshot);
  const rows: SourceRow[] = [];
  let count = 0;
  snapshot.rows.forEach((cells, index) => {
    const row = snapshot.origin.row + index;
    const filled: SourceCell[] = [];
    cells.forEach((cell, offset) => {
      const text = shownText(cell);
      if (text === "") return;
      const column = snapshot.origin.column + offset;
      filled.push({ index: count, row, column, text, range: (merged.size > 0 ? merged.get(keyOf(row, column)) : undefined) ?? singleCell({ row, column }) });
      count += 1;
    });
    if (filled.length > 0) rows.push({ row, cells: filled });
  });
  return rows;
}

/**
 * The text a person sees; the value itself where Excel shows ##### (the column is too narrow for a number) or nothing (the
 * number format hides it).
 */
function shownText(cell: Cell): string {
  const hidden = cell.text.trim() === "" || (typeof cell.value === "number" && /^#+$/.test(cell.text));
  const text = hidden ? String(cell.value) : cell.text;
  return text.trim() === "" ? "" : text;
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function mergedRanges({ merges }: SheetSnapshot): ReadonlyMap<number, CellRange> {
  return new Map((merges ?? []).map((range) => [keyOf(range.first.row, range.first.column), range]));
}
