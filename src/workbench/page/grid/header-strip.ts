import { formatColumn } from "../../../sheet/a1";
import type { CellRange } from "../../../sheet/cell-range";
import { element } from "../element";
import type { Axis } from "./axis";
import type { Box } from "./geometry";

export type Direction = "columns" | "rows";

/** The letters above a pane or the numbers left of it, those in sight only. */
export class HeaderStrip {
  readonly table: HTMLTableElement;
  private readonly body = element("tbody", { role: "presentation" });

  constructor(private readonly direction: Direction) {
    this.table = element("table", { class: `headers ${direction}`, role: "rowgroup" }, this.body);
  }

  /** @param start the pixel of the axis at the strip's beginning; `from` the first line that may be seen here. */
  draw(axis: Axis, place: Box, start: number, from: number, selected: CellRange): void {
    const { style } = this.table;
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.width = `${Math.max(0, place.width)}px`;
    style.height = `${Math.max(0, place.height)}px`;
    const length = this.direction === "columns" ? place.width : place.height;
    const cells: HTMLElement[] = [];
    if (length > 0) {
      const last = axis.at(start + length);
      for (let index = Math.max(from, axis.at(start)); index <= last; index++) {
        if (axis.sizeOf(index) > 0) cells.push(this.cell(axis, index, start, selected));
      }
    }
    this.body.replaceChildren(...this.rows(cells));
  }

  private rows(cells: readonly HTMLElement[]): HTMLElement[] {
    if (this.direction === "columns") return cells.length === 0 ? [] : [element("tr", { role: "row" }, ...cells)];
    return cells.map((cell) => element("tr", { role: "row", "aria-rowindex": cell.textContent }, cell));
  }

  private cell(axis: Axis, index: number, start: number, { first, last }: CellRange): HTMLElement {
    const columns = this.direction === "columns";
    const within = columns ? index >= first.column && index <= last.column : index >= first.row && index <= last.row;
    const th = element(
      "th",
      {
        role: columns ? "columnheader" : "rowheader",
        [`data-${columns ? "column" : "row"}`]: columns ? formatColumn(index) : String(index + 1),
        ...(columns && { "aria-colindex": String(index + 1) }),
        ...(within && { class: "within" }),
      },
      columns ? formatColumn(index) : String(index + 1),
    );
    th.style[columns ? "left" : "top"] = `${axis.offsetOf(index) - start}px`;
    th.style[columns ? "width" : "height"] = `${axis.sizeOf(index)}px`;
    return th;
  }
}
