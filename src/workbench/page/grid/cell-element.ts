import { formatAddress } from "../../../sheet/a1";
import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, rowCount } from "../../../sheet/cell-range";
import type { Borders } from "../../../sheet/cell-style";
import { MARK_FORMATS } from "../../../sheet/mark-format";
import type { Severity } from "../../../sheet/severity";
import { holdsContent } from "../../../workbook/stored-cell";
import type { StoredCell } from "../../../workbook/stored-cell";
import type { Worksheet } from "../../../workbook/worksheet";
import { alignmentOf, dress } from "./cell-look";
import type { Drawing } from "./drawing";
import { boxOf } from "./geometry";
import { estimatedWidth, textWidth } from "./text-width";

/** Space left and right of the text, with the line. */
const PADDING = 6;

export interface DrawnCell {
  readonly at: CellAddress;
  readonly area: CellRange;
  readonly mark: Severity | null;
  readonly note: string | null;
  readonly gridlines: boolean;
}

/** The element of one cell or merged area, placed within its row. Its text is always a text node. */
export function makeCell(drawing: Drawing, { at, area, mark, note, gridlines }: DrawnCell): HTMLTableCellElement {
  const { sheet, geometry } = drawing;
  const cell = sheet.store.get(at.row, at.column);
  const box = boxOf(geometry, area);
  const td = document.createElement("td");
  td.setAttribute("role", "gridcell");
  td.setAttribute("aria-colindex", String(at.column + 1));
  td.dataset["address"] = formatAddress(at);
  const merged = rowCount(area) * columnCount(area) > 1;
  if (merged) {
    td.setAttribute("aria-rowspan", String(rowCount(area)));
    td.setAttribute("aria-colspan", String(columnCount(area)));
  }
  const style = merged ? { ...cell.style, borders: outline(sheet, area) } : cell.style;
  const { borders, fill } = style;
  if (!gridlines && fill === undefined) td.style.borderColor = "transparent";
  dress(td, style);
  const before = { left: borders?.left ? 1 : 0, top: borders?.top ? 1 : 0 };
  td.style.left = `${box.left - before.left}px`;
  td.style.top = `${-before.top}px`;
  td.style.width = `${box.width + before.left}px`;
  td.style.height = `${box.height + before.top}px`;
  if (merged && fill === undefined) td.style.backgroundColor = "var(--sheet)";
  if (mark) drawMark(td, mark);
  if (note !== null) {
    td.classList.add("noted");
    td.title = note;
  }
  if (holdsContent(cell)) td.append(makeText(drawing, cell, at, box.width, merged, td));
  return td;
}

/** The lines round a merged area: each cell at its edge keeps its own in the file. */
function outline(sheet: Worksheet, { first, last }: CellRange): Borders {
  const start = sheet.store.get(first.row, first.column).style.borders;
  const right = sheet.store.get(first.row, last.column).style.borders?.right ?? start?.right;
  const bottom = sheet.store.get(last.row, first.column).style.borders?.bottom ?? start?.bottom;
  return { ...start, ...(right && { right }), ...(bottom && { bottom }) };
}

function makeText(
  drawing: Drawing,
  cell: StoredCell,
  at: CellAddress,
  width: number,
  merged: boolean,
  td: HTMLElement,
): HTMLElement {
  const shown = drawing.sheet.textOf(cell);
  const text = document.createElement("div");
  text.className = "text";
  const align = alignmentOf(cell.style, cell.value);
  text.style.textAlign = align;
  if (cell.style.wrap && typeof cell.value === "string") {
    text.classList.add("wrapped");
    text.textContent = shown;
    return text;
  }
  const single = shown.replaceAll(/\r?\n/g, "");
  text.textContent = single;
  if (estimatedWidth(single, cell.style) <= width - PADDING) return text;
  const needed = textWidth(single, cell.style, drawing.defaultFont) + PADDING;
  if (needed <= width) return text;
  if (typeof cell.value === "number") {
    text.textContent = "#".repeat(Math.max(1, Math.floor((width - PADDING) / 8)));
    td.title = shown;
  } else if (align === "left" && !merged && cell.formula === null) {
    const room = freeWidth(drawing, at, needed);
    if (room > width) {
      text.classList.add("spilling");
      text.style.width = `${room - 4}px`;
      td.style.zIndex = "1";
    }
  }
  return text;
}

/** The width of the cell with the empty cells right of it, as far as `needed`. */
function freeWidth({ sheet, geometry: { columns } }: Drawing, { row, column }: CellAddress, needed: number): number {
  let width = columns.sizeOf(column);
  for (let next = column + 1; width < needed && next < columns.count; next++) {
    if (holdsContent(sheet.store.get(row, next)) || sheet.mergeAt({ row, column: next })) break;
    width += columns.sizeOf(next);
  }
  return Math.min(width, needed);
}

function drawMark(td: HTMLElement, severity: Severity): void {
  const { fill, border, bold } = MARK_FORMATS[severity];
  td.dataset["mark"] = severity;
  td.style.backgroundColor = fill;
  td.style.outline = `1px ${border.line === "thin" ? "solid" : border.line} ${border.color}`;
  if (bold) td.style.fontWeight = "700";
}
