import { sameAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { singleCell } from "../../../sheet/cell-range";
import { element } from "../element";
import type { Drawing, PaneView, Shown } from "./drawing";
import { boxOf } from "./geometry";

/**
 * What lies over a pane: the selected range, the active cell, the range that was copied, and the line under frozen
 * panes.
 */
export class SelectionLayer {
  private readonly range = element("div", { class: "selected" });
  private readonly active = element("div", { class: "active" });
  private readonly copied = element("div", { class: "copied" });
  readonly root = element("div", { class: "layer", "aria-hidden": "true" }, this.range, this.active, this.copied);

  draw(drawing: Drawing, view: PaneView, { range, active, copied }: Shown): void {
    const { place } = view;
    const { frozen } = drawing.geometry;
    this.root.hidden = place.width <= 0 || place.height <= 0;
    this.root.style.left = `${place.left}px`;
    this.root.style.top = `${place.top}px`;
    this.root.style.width = `${Math.max(0, place.width)}px`;
    this.root.style.height = `${Math.max(0, place.height)}px`;
    this.root.classList.toggle("above-line", frozen.rows > 0 && view.from.row === 0);
    this.root.classList.toggle("before-line", frozen.columns > 0 && view.from.column === 0);
    const area = drawing.sheet.mergeAt(active) ?? singleCell(active);
    this.range.hidden = sameAddress(area.first, range.first) && sameAddress(area.last, range.last);
    this.put(this.range, drawing, view, range);
    this.put(this.active, drawing, view, area);
    this.copied.hidden = copied === null;
    if (copied) this.put(this.copied, drawing, view, copied);
  }

  private put(box: HTMLElement, { geometry }: Drawing, view: PaneView, range: CellRange): void {
    const { left, top, width, height } = boxOf(geometry, range);
    // A pane clips at its edges; boxes far longer than the screen are cut, for browsers draw no box of a million rows
    // well.
    const from = Math.max(-2000, top - view.top);
    const to = Math.min(view.place.height + 2000, top - view.top + height);
    box.style.left = `${left - view.left - 1}px`;
    box.style.top = `${from - 1}px`;
    box.style.width = `${width + 1}px`;
    box.style.height = `${Math.max(0, to - from) + 1}px`;
  }
}
