import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { singleCell } from "../../../sheet/cell-range";
import { element } from "../element";
import type { Box } from "./geometry";
import { boxOf, HEADER_HEIGHT } from "./geometry";
import { HeaderStrip } from "./header-strip";
import type { Drawing, PaneView, Shown } from "./drawing";
import { Pane } from "./pane";
import { SelectionLayer } from "./selection-layer";

/** What lies under a point of the screen. */
export type Spot =
  | { readonly kind: "cell"; readonly at: CellAddress }
  | { readonly kind: "column" | "row"; readonly index: number; readonly edge: number | null }
  | { readonly kind: "corner" };

/** How near to the border of a header the pointer drags the border, in pixels. */
const EDGE_REACH = 4;

/**
 * The sheet on the screen: headers, up to four panes and what is selected, drawn for the part in sight. The scroller
 * moves an empty surface of the sheet's size; what is seen stays in place over it and is drawn anew.
 */
export class GridFrame {
  readonly root: HTMLElement;
  private readonly cells = element("div", { class: "cells", role: "grid", "aria-multiselectable": "true" });
  /** What stays in place while the surface moves; the field for typing is put into it. */
  readonly frame = element("div", { class: "frame" }, this.cells);
  private readonly surface = element("div", { class: "surface" }, this.frame);
  private readonly scroller = element("div", { class: "scroller" }, this.surface);
  private readonly panes = [new Pane(), new Pane(), new Pane(), new Pane()] as const;
  private readonly layers = [
    new SelectionLayer(),
    new SelectionLayer(),
    new SelectionLayer(),
    new SelectionLayer(),
  ] as const;
  private readonly columnStrips = [new HeaderStrip("columns"), new HeaderStrip("columns")] as const;
  private readonly rowStrips = [new HeaderStrip("rows"), new HeaderStrip("rows")] as const;
  private readonly corner = element("div", { class: "corner", "aria-hidden": "true" });
  private drawing: Drawing | null = null;
  private shown: Shown | null = null;

  /** @param onMoved called after scrolling or a change of size, when everything is drawn. */
  constructor(private readonly onMoved: () => void) {
    this.root = element("div", { class: "grid" }, this.scroller);
    const strips = [...this.columnStrips, ...this.rowStrips].map(({ table }) => table);
    this.cells.append(...strips, ...this.panes.map(({ table }) => table));
    this.frame.append(...this.layers.map(({ root }) => root), this.corner);
    const moved = (): void => {
      this.refresh();
      this.onMoved();
    };
    this.scroller.addEventListener("scroll", moved);
    new ResizeObserver(moved).observe(this.scroller);
  }

  draw(drawing: Drawing, shown: Shown): void {
    this.drawing = drawing;
    this.shown = shown;
    const { rows, columns, headerWidth } = drawing.geometry;
    this.surface.style.width = `${columns.length + headerWidth}px`;
    this.surface.style.height = `${rows.length + HEADER_HEIGHT}px`;
    this.cells.setAttribute("aria-label", drawing.sheet.name);
    this.cells.setAttribute("aria-rowcount", String(rows.count));
    this.cells.setAttribute("aria-colcount", String(columns.count));
    this.refresh();
  }

  get scroll(): { readonly left: number; readonly top: number } {
    return { left: this.scroller.scrollLeft, top: this.scroller.scrollTop };
  }

  scrollTo(left: number, top: number): void {
    this.scroller.scrollTo(left, top);
  }

  /** Rows in sight below the frozen ones, for a page up or down. */
  get pageHeight(): number {
    return this.scroller.clientHeight - HEADER_HEIGHT - (this.drawing?.geometry.frozenHeight ?? 0);
  }

  wrappedRows(): readonly (readonly [number, number])[] {
    return this.panes.flatMap((pane) => [...pane.wrappedRows()]);
  }

  /** Scrolls as little as it takes to show the cell; with "centre", a cell out of sight comes to the middle. */
  reveal(at: CellAddress, where: "edge" | "centre" = "edge"): void {
    const geometry = this.drawing?.geometry;
    if (!geometry) return;
    const box = boxOf(geometry, singleCell(at));
    const width = this.scroller.clientWidth - geometry.headerWidth;
    const height = this.scroller.clientHeight - HEADER_HEIGHT;
    let { left, top } = this.scroll;
    if (at.column >= geometry.frozen.columns)
      left = scrolled(left, box.left, box.width, geometry.frozenWidth, width, "edge");
    if (at.row >= geometry.frozen.rows) top = scrolled(top, box.top, box.height, geometry.frozenHeight, height, where);
    if (left !== this.scroll.left || top !== this.scroll.top) this.scrollTo(left, top);
    this.refresh();
  }

  /** Where a range stands in the frame, in pixels from its top left corner. */
  placeOf(range: CellRange): Box {
    const { geometry } = this.requireDrawing();
    const box = boxOf(geometry, range);
    const left = range.first.column < geometry.frozen.columns ? 0 : this.scroll.left;
    const top = range.first.row < geometry.frozen.rows ? 0 : this.scroll.top;
    return { ...box, left: box.left - left + geometry.headerWidth, top: box.top - top + HEADER_HEIGHT };
  }

  /** What lies under a point of the window; a point outside is taken to the nearest cell. */
  spotAt(clientX: number, clientY: number): Spot {
    const { geometry } = this.requireDrawing();
    const bounds = this.frame.getBoundingClientRect();
    const x = clientX - bounds.left - geometry.headerWidth;
    const y = clientY - bounds.top - HEADER_HEIGHT;
    if (x < 0 && y < 0) return { kind: "corner" };
    const sheetX = x < geometry.frozenWidth ? x : x + this.scroll.left;
    const sheetY = y < geometry.frozenHeight ? y : y + this.scroll.top;
    const column = geometry.columns.at(Math.max(0, sheetX));
    const row = geometry.rows.at(Math.max(0, sheetY));
    if (y < 0) return { kind: "column", index: column, edge: edgeNear(geometry.columns, column, sheetX) };
    if (x < 0) return { kind: "row", index: row, edge: edgeNear(geometry.rows, row, sheetY) };
    return { kind: "cell", at: { row, column } };
  }

  private refresh(): void {
    const { drawing, shown } = this;
    if (!drawing || !shown) return;
    const { geometry } = drawing;
    const { clientWidth, clientHeight } = this.scroller;
    this.frame.style.width = `${clientWidth}px`;
    this.frame.style.height = `${clientHeight}px`;
    this.corner.style.width = `${geometry.headerWidth}px`;
    const { columns, rows } = this.bands(drawing, clientWidth, clientHeight);
    this.columnStrips.forEach((strip, index) => {
      const { place, size, start, from } = columns[index === 0 ? 0 : 1];
      strip.draw(
        geometry.columns,
        { left: place, top: 0, width: size, height: HEADER_HEIGHT },
        start,
        from,
        shown.range,
      );
    });
    this.rowStrips.forEach((strip, index) => {
      const { place, size, start, from } = rows[index === 0 ? 0 : 1];
      strip.draw(
        geometry.rows,
        { left: 0, top: place, width: geometry.headerWidth, height: size },
        start,
        from,
        shown.range,
      );
    });
    this.panes.forEach((pane, index) => {
      const across = columns[index % 2 === 0 ? 0 : 1];
      const down = rows[index < 2 ? 0 : 1];
      const view: PaneView = {
        place: { left: across.place, top: down.place, width: across.size, height: down.size },
        left: across.start,
        top: down.start,
        from: { row: down.from, column: across.from },
      };
      pane.draw(drawing, view);
      this.layers[index]?.draw(drawing, view, shown);
    });
  }

  private bands(
    { geometry }: Drawing,
    width: number,
    height: number,
  ): { readonly columns: Bands; readonly rows: Bands } {
    const { left, top } = this.scroll;
    return {
      columns: bands(geometry.headerWidth, geometry.frozenWidth, width, left, geometry.frozen.columns),
      rows: bands(HEADER_HEIGHT, geometry.frozenHeight, height, top, geometry.frozen.rows),
    };
  }

  private requireDrawing(): Drawing {
    if (!this.drawing) throw new Error("The sheet has not been drawn yet.");
    return this.drawing;
  }
}

interface Band {
  readonly place: number;
  readonly size: number;
  readonly start: number;
  readonly from: number;
}
type Bands = readonly [frozen: Band, moving: Band];

function bands(header: number, frozen: number, whole: number, scroll: number, from: number): Bands {
  return [
    { place: header, size: Math.min(frozen, whole - header), start: 0, from: 0 },
    { place: header + frozen, size: whole - header - frozen, start: frozen + scroll, from },
  ];
}

/** Where to scroll so that a line from `start` of `size` stands in the part of `view` behind what is frozen. */
function scrolled(
  now: number,
  start: number,
  size: number,
  frozen: number,
  view: number,
  where: "edge" | "centre",
): number {
  const most = start - frozen;
  const least = Math.min(most, start + size - view);
  if (now >= least && now <= most) return now;
  return where === "centre" ? Math.max(0, (least + most) / 2) : Math.max(least, Math.min(now, most));
}

function edgeNear(axis: Drawing["geometry"]["columns"], index: number, distance: number): number | null {
  if (axis.offsetOf(index + 1) - distance <= EDGE_REACH) return index;
  const before = axis.next(index, -1);
  return before < index && distance - axis.offsetOf(index) <= EDGE_REACH ? before : null;
}
