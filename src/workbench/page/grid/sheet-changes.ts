import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, rowCount } from "../../../sheet/cell-range";
import type { FontStyle } from "../../../sheet/cell-style";
import { enterValues } from "../../../workbook/enter-values";
import { mergeStyle } from "../../../workbook/merge-style";
import type { Worksheet } from "../../../workbook/worksheet";
import { editText } from "./edit-text";
import { DEFAULT_COLUMN_PIXELS, PIXELS_PER_POINT } from "./geometry";
import { usedPart } from "./used-part";
import { textWidth } from "./text-width";

/** Below this many pixels a dragged line is hidden, as in Excel. */
const HIDES_BELOW = 3;
/** Rows looked at to find how wide a column has to be. */
const MEASURED_ROWS = 5000;

/** Enters texts as if typed; a text of several lines makes its cell wrap, as in Excel. */
export function enterBlock(sheet: Worksheet, origin: CellAddress, texts: readonly (readonly string[])[]): void {
  enterValues(sheet, origin, texts);
  const wrapping = texts.flatMap((line, down) =>
    line.flatMap((text, across) => {
      const at = { row: origin.row + down, column: origin.column + across };
      return text.includes("\n")
        ? [{ at, style: mergeStyle(sheet.store.get(at.row, at.column).style, { wrap: true }) }]
        : [];
    }),
  );
  sheet.setCells(wrapping);
}

/** Types a text into one cell. A text nobody changed writes nothing, so that looking into a cell never alters it. */
export function typeInto(sheet: Worksheet, at: CellAddress, text: string): void {
  if (editText(sheet.store.get(at.row, at.column), sheet.dates) !== text) enterBlock(sheet, at, [[text]]);
}

/** Types a text into every cell of a range (Ctrl+Enter). */
export function fillWith(sheet: Worksheet, range: CellRange, text: string): void {
  const part = usedPart(sheet, range);
  const line = Array.from({ length: columnCount(part) }, () => text);
  enterBlock(
    sheet,
    part.first,
    Array.from({ length: rowCount(part) }, () => line),
  );
}

/** Gives lines a size in pixels; "auto" fits a column to its text and lets a row find its own height. */
export function resizeLines(
  sheet: Worksheet,
  direction: "column" | "row",
  lines: readonly number[],
  size: number | "auto",
  defaultFont: FontStyle,
): void {
  const sizes = new Map(direction === "column" ? sheet.facets.columnWidths : sheet.facets.rowHeights);
  const hidden = new Set(direction === "column" ? sheet.facets.hiddenColumns : sheet.facets.hiddenRows);
  for (const line of lines) {
    if (size === "auto" && direction === "row") sizes.delete(line);
    else if (size !== "auto" && size < HIDES_BELOW) hidden.add(line);
    else sizes.set(line, (size === "auto" ? widthOf(sheet, line, defaultFont) : Math.round(size)) / PIXELS_PER_POINT);
    if (size === "auto" || size >= HIDES_BELOW) hidden.delete(line);
  }
  sheet.setFacet(direction === "column" ? "columnWidths" : "rowHeights", sizes);
  sheet.setFacet(direction === "column" ? "hiddenColumns" : "hiddenRows", hidden);
}

function widthOf(sheet: Worksheet, column: number, defaultFont: FontStyle): number {
  let width = 0;
  for (const row of sheet.store.rowNumbers().slice(0, MEASURED_ROWS)) {
    const cell = sheet.store.get(row, column);
    const { style } = cell;
    if (cell.value === "" || sheet.mergeAt({ row, column })) continue;
    for (const line of sheet.textOf(cell).split("\n")) width = Math.max(width, textWidth(line, style, defaultFont));
  }
  return width === 0 ? DEFAULT_COLUMN_PIXELS : Math.ceil(width) + 8;
}
