import type { CellStyle } from "../../../sheet/cell-style";
import { NO_STYLE } from "../../../workbook/stored-cell";
import type { Json } from "../../../workbook/workbook";
import { within } from "./lines";
import type { Cells } from "./place";
import { columnCount, rowCount } from "../../../sheet/cell-range";
import type { StylePatch } from "../../../workbook/merge-style";

/** Up to this many cells are looked at one by one; of larger ranges those in use, and one unused cell stands for the rest. */
const MANY = 100_000;

/** What all cells have in common, as Excel answers a property of a range's format; null where they differ. */
export function sharedStyle(cells: Cells, pick: (style: CellStyle) => Json): Json {
  const count = cells.ranges.reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0);
  const looked = count > MANY ? within(cells, cells.sheet.usedRange()) : cells;
  const styles = new Set<CellStyle>(count > MANY ? [NO_STYLE] : []);
  for (const { first, last } of looked.ranges) {
    for (let row = first.row; row <= last.row; row++) {
      const stored = cells.sheet.store.row(row);
      for (let column = first.column; column <= last.column; column++) styles.add(stored?.[column]?.style ?? NO_STYLE);
    }
  }
  const answers = new Set([...styles].map(pick));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

/** Lays a change over the style of all cells. */
export function restyle({ sheet, ranges }: Cells, patch: StylePatch): void {
  for (const range of ranges) sheet.restyle(range, patch);
}
