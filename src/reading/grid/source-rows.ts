import { MAX_COLUMNS } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import type { CellRange } from "../../sheet/cell-range";
import { singleCell } from "../../sheet/cell-range";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { SourceCell, SourceRow } from "./source-cell";

/** The rows of the sheet that hold anything, empty ones left out, every cell with the range it is merged over. */
export function sourceRows(snapshot: SheetSnapshot): readonly SourceRow[] {
  const merged = mergedRanges(snapshot);
  const rows: SourceRow[] = [];
  let count = 0;
  for (const [index, cells] of snapshot.rows.entries()) {
    const row = snapshot.origin.row + index;
    const filled: SourceCell[] = [];
    for (let offset = 0; offset < cells.length; offset += 1) {
      const cell = cells[offset];
      const text = cell ? shownText(cell) : "";
      if (text === "") continue;
      const column = snapshot.origin.column + offset;
      const at = { row, column };
      filled.push({ index: count, row, column, text, range: merged?.get(keyOf(row, column)) ?? singleCell(at) });
      count += 1;
    }
    if (filled.length > 0) rows.push({ row, cells: filled });
  }
  return rows;
}

/**
 * The text a person sees; the value itself where Excel shows ##### (the column is too narrow for a number) or nothing
 * (the number format hides it).
 */
function shownText(cell: Cell): string {
  if (cell.text === "" && cell.value === "") return "";
  const hidden = (typeof cell.value === "number" && /^#+$/.test(cell.text)) || !SEEN.test(cell.text);
  if (!hidden) return cell.text;
  const text = String(cell.value);
  return SEEN.test(text) ? text : "";
}

/** Any sign that is no blank. */
const SEEN = /\S/u;

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The merged ranges by their first cells; null where there are none. */
function mergedRanges({ merges }: SheetSnapshot): ReadonlyMap<number, CellRange> | null {
  if (!merges || merges.length === 0) return null;
  const ranges = new Map<number, CellRange>();
  for (const range of merges) ranges.set(keyOf(range.first.row, range.first.column), range);
  return ranges;
}
