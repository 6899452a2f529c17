import type { CellRange } from "../../../sheet/cell-range";
import { rangeOf, singleCell } from "../../../sheet/cell-range";
import { mergesWithin } from "../../../workbook/merge-index";
import { holdsContent } from "../../../workbook/stored-cell";
import type { Worksheet } from "../../../workbook/worksheet";
import { element } from "../element";
import { makeCell } from "./cell-element";
import type { Drawing, PaneView } from "./drawing";
import type { Geometry } from "./geometry";
import { boxOf } from "./geometry";

/** One of the up to four parts frozen panes cut the sheet into. Only the cells in sight are in the document. */
export class Pane {
  readonly table = element("table", { class: "pane", role: "rowgroup" });
  private readonly body = element("tbody", { role: "presentation" });
  private readonly drawnRows = new Map<number, HTMLTableRowElement>();
  private drawing: Drawing | null = null;
  private columnsDrawn = "";

  constructor() {
    this.table.append(this.body);
  }

  /** The cells in sight, null where there is no room for any. */
  static window({ rows, columns }: Geometry, view: PaneView): CellRange | null {
    const { place, left, top, from } = view;
    if (place.width <= 0 || place.height <= 0) return null;
    const last = { row: rows.at(top + place.height), column: columns.at(left + place.width) };
    return rangeOf(Math.max(from.row, rows.at(top)), Math.max(from.column, columns.at(left)), last.row, last.column);
  }

  draw(drawing: Drawing, view: PaneView): void {
    const { style } = this.table;
    style.left = `${view.place.left}px`;
    style.top = `${view.place.top}px`;
    style.width = `${Math.max(0, view.place.width)}px`;
    style.height = `${Math.max(0, view.place.height)}px`;
    const window = Pane.window(drawing.geometry, view);
    const columns = window ? `${window.first.column}:${window.last.column}` : "";
    if (drawing !== this.drawing || columns !== this.columnsDrawn) this.clear();
    this.drawing = drawing;
    this.columnsDrawn = columns;
    if (window) this.drawRows(drawing, view, window);
  }

  /** The rows drawn whose text wraps, with the height each needs. */
  *wrappedRows(): Generator<readonly [number, number]> {
    for (const [row, tr] of this.drawnRows) {
      let height = 0;
      for (const text of Array.from(tr.querySelectorAll<HTMLElement>("td:not([aria-rowspan]) > .wrapped"))) {
        height = Math.max(height, text.offsetHeight + 3);
      }
      if (height > 0) yield [row, height];
    }
  }

  private drawRows(drawing: Drawing, view: PaneView, window: CellRange): void {
    const { geometry, sheet } = drawing;
    const merges = mergesWithin(sheet.facets.merges, window);
    const anchors = new Set(merges.map((merge) => merge.first.row));
    for (const [row, tr] of this.drawnRows) {
      if (row >= window.first.row && row <= window.last.row && tr.dataset["whole"] === "yes") continue;
      tr.remove();
      this.drawnRows.delete(row);
    }
    for (const row of anchors)
      if (row < window.first.row) this.add(row, this.makeRow(drawing, window, merges, row, false));
    for (let row = window.first.row; row <= window.last.row; row++) {
      if (geometry.rows.sizeOf(row) > 0 && !this.drawnRows.has(row))
        this.add(row, this.makeRow(drawing, window, merges, row, true));
      else if (geometry.rows.sizeOf(row) === 0 && anchors.has(row))
        this.add(row, this.makeRow(drawing, window, merges, row, false));
    }
    for (const [row, tr] of this.drawnRows) {
      tr.style.transform = `translate(${-view.left}px, ${geometry.rows.offsetOf(row) - view.top}px)`;
    }
  }

  private makeRow(
    drawing: Drawing,
    window: CellRange,
    merges: readonly CellRange[],
    row: number,
    whole: boolean,
  ): HTMLTableRowElement {
    const { sheet, geometry, decorations } = drawing;
    const tr = element("tr", { role: "row", "aria-rowindex": String(row + 1), "data-whole": whole ? "yes" : "no" });
    const draw = (area: CellRange): void => {
      const at = area.first;
      if (boxOf(geometry, area).width === 0) return;
      const shown = {
        at,
        area,
        mark: decorations.markAt(at),
        note: decorations.noteAt(at),
        gridlines: sheet.facets.showGridlines,
      };
      tr.append(makeCell(drawing, shown));
    };
    if (whole) {
      const spilling = spillFrom(sheet, row, window.first.column);
      if (spilling !== null) draw(singleCell({ row, column: spilling }));
      for (let column = window.first.column; column <= window.last.column; column++) {
        const at = { row, column };
        if (geometry.columns.sizeOf(column) > 0 && !sheet.mergeAt(at)) draw(singleCell(at));
      }
    }
    for (const merge of merges) if (merge.first.row === row) draw(merge);
    return tr;
  }

  /** Rows stand in the document in their order, so that readers go through them in that order. */
  private add(row: number, tr: HTMLTableRowElement): void {
    let following: Element | null = null;
    for (let other = this.body.lastElementChild; other && Number(other.getAttribute("aria-rowindex")) > row + 1;) {
      following = other;
      other = other.previousElementSibling;
    }
    this.body.insertBefore(tr, following);
    this.drawnRows.set(row, tr);
  }

  private clear(): void {
    this.body.replaceChildren();
    this.drawnRows.clear();
  }
}

/** How far left of the window a long text is looked for that runs into it. */
const SPILL_REACH = 30;

function spillFrom(sheet: Worksheet, row: number, first: number): number | null {
  if (first === 0 || holdsContent(sheet.store.get(row, first))) return null;
  for (let column = first - 1; column >= Math.max(0, first - SPILL_REACH); column--) {
    if (!holdsContent(sheet.store.get(row, column))) continue;
    return sheet.mergeAt({ row, column }) ? null : column;
  }
  return null;
}
