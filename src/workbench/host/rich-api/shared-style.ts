import type { CellStyle } from "../../../sheet/cell-style";
import { NO_STYLE } from "../../../workbook/stored-cell";
import type { Json } from "../../../workbook/workbook";
import { within } from "./lines";
import type { Cells } from "./place";
import { columnCount, rowCount } from "../../../sheet/cell-range";
import type { StylePatch } from "../../../workbook/merge-style";
import { mergeStyle } from "../../../workbook/merge-style";
import type { CellEntry } from "../../../workbook/worksheet";

/**
 * Up to this many cells are looked at one by one; of larger ranges those in use, and one unused cell stands for the
 * rest.
 */
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

/** Above this many cells only those in use are given the style. */
const MANY_TO_STYLE = 1_000_000;

/** Lays a change over the style of all cells, in one go however many ranges there are. */
export function restyle({ sheet, ranges }: Cells, patch: StylePatch | ((style: CellStyle) => StylePatch)): void {
  const count = ranges.reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0);
  const patchOf = typeof patch === "function" ? patch : () => patch;
  if (count > MANY_TO_STYLE) {
    for (const range of ranges) sheet.restyle(range, ({ row, column }) => patchOf(sheet.store.get(row, column).style));
    return;
  }
  sheet.setCells(restyled({ sheet, ranges }, patchOf));
}

function* restyled({ sheet, ranges }: Cells, patchOf: (style: CellStyle) => StylePatch): Generator<CellEntry> {
  for (const { first, last } of ranges) {
    for (let row = first.row; row <= last.row; row++) {
      for (let column = first.column; column <= last.column; column++) {
        const { style } = sheet.store.get(row, column);
        yield { at: { row, column }, style: mergeStyle(style, patchOf(style)) };
      }
    }
  }
}
