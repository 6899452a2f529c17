import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, intersects, rangeOf, rowCount } from "../../../sheet/cell-range";
import type { Worksheet } from "../../../workbook/worksheet";

/** More cells than this are not copied or filled at once: whole columns are meant as far as they are used. */
export const MOST_AT_ONCE = 1_000_000;

/** The range itself or, of a larger one, the part in use; its first cell where none of it is. */
export function usedPart(sheet: Worksheet, range: CellRange): CellRange {
  if (rowCount(range) * columnCount(range) <= MOST_AT_ONCE) return range;
  const { first, last } = range;
  const used = sheet.usedRange();
  if (!used || !intersects(used, range)) return { first, last: first };
  return rangeOf(first.row, first.column, Math.min(last.row, used.last.row), Math.min(last.column, used.last.column));
}
