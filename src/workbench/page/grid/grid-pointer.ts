import type { CellAddress } from "../../../sheet/cell-address";
import type { GridFrame, Spot } from "./grid-frame";

export interface PointerEvents {
  /** A cell was pressed; with Shift or while dragging the selection is extended. */
  readonly onCell: (at: CellAddress, extend: boolean) => void;
  readonly onLine: (direction: "column" | "row", index: number, extend: boolean) => void;
  readonly onCorner: () => void;
  readonly onOpenCell: (at: CellAddress) => void;
  /** The border of a line was dragged to a new size in pixels; "auto" where it was double-clicked. */
  readonly onResize: (direction: "column" | "row", index: number, size: number | "auto") => void;
  readonly onDone: () => void;
}

/** How often the view follows a pointer dragged beyond its edge, in milliseconds. */
const FOLLOW = 50;

/** Turns mouse and pen into selections and sizes. */
export class GridPointer {
  private follow: ReturnType<typeof setInterval> | null = null;

  constructor(
    private readonly frame: GridFrame,
    private readonly sizeOf: (direction: "column" | "row", index: number) => number,
    private readonly events: PointerEvents,
  ) {
    const surface = frame.frame;
    surface.addEventListener("pointerdown", (event) => this.press(event));
    surface.addEventListener("pointermove", (event) => this.hover(event));
    surface.addEventListener("dblclick", (event) => this.open(event));
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest("textarea"))) return;
    const spot = this.frame.spotAt(event.clientX, event.clientY);
    if (spot.kind === "corner") {
      this.events.onCorner();
      this.events.onDone();
      return;
    }
    if (spot.kind !== "cell" && spot.edge !== null) {
      this.resize(event, spot.kind, spot.edge);
      return;
    }
    this.select(spot, event.shiftKey);
    this.drag(event, spot);
  }

  private drag(event: PointerEvent, start: Spot): void {
    const surface = this.frame.frame;
    let last = event;
    const extend = (): void => {
      const spot = this.frame.spotAt(last.clientX, last.clientY);
      const bounded = this.alike(start, spot);
      if (bounded) this.select(bounded, true);
    };
    const move = (next: PointerEvent): void => {
      last = next;
      extend();
    };
    const end = (): void => {
      if (this.follow !== null) clearInterval(this.follow);
      this.follow = null;
      surface.removeEventListener("pointermove", move);
      surface.removeEventListener("pointerup", end);
      surface.removeEventListener("pointercancel", end);
      this.events.onDone();
    };
    surface.setPointerCapture(event.pointerId);
    surface.addEventListener("pointermove", move);
    surface.addEventListener("pointerup", end);
    surface.addEventListener("pointercancel", end);
    this.follow = setInterval(() => {
      const bounds = surface.getBoundingClientRect();
      const beyond = (value: number, low: number, high: number): number =>
        value > high ? value - high : Math.min(0, value - low);
      const right = beyond(last.clientX, bounds.left, bounds.right);
      const down = beyond(last.clientY, bounds.top, bounds.bottom);
      if (right === 0 && down === 0) return;
      const { left, top } = this.frame.scroll;
      this.frame.scrollTo(left + Math.sign(right) * 40, top + Math.sign(down) * 30);
      extend();
    }, FOLLOW);
  }

  /** What a drag begun on `start` reaches at `spot`: cells by cells, columns by columns, rows by rows. */
  private alike(start: Spot, spot: Spot): Spot | null {
    if (start.kind === spot.kind) return spot;
    if (start.kind === "column" && spot.kind === "cell") return { kind: "column", index: spot.at.column, edge: null };
    if (start.kind === "row" && spot.kind === "cell") return { kind: "row", index: spot.at.row, edge: null };
    return null;
  }

  private select(spot: Spot, extend: boolean): void {
    if (spot.kind === "cell") this.events.onCell(spot.at, extend);
    else if (spot.kind !== "corner") this.events.onLine(spot.kind, spot.index, extend);
  }

  private resize(event: PointerEvent, direction: "column" | "row", index: number): void {
    const surface = this.frame.frame;
    const before = this.sizeOf(direction, index);
    const startAt = direction === "column" ? event.clientX : event.clientY;
    let size = before;
    const move = (next: PointerEvent): void => {
      size = Math.max(0, before + (direction === "column" ? next.clientX : next.clientY) - startAt);
    };
    const end = (): void => {
      surface.removeEventListener("pointermove", move);
      surface.removeEventListener("pointerup", end);
      if (size !== before) this.events.onResize(direction, index, size);
    };
    surface.setPointerCapture(event.pointerId);
    surface.addEventListener("pointermove", move);
    surface.addEventListener("pointerup", end);
  }

  private hover(event: PointerEvent): void {
    const spot = this.frame.spotAt(event.clientX, event.clientY);
    this.frame.frame.style.cursor = cursorOver(spot);
  }

  private open(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest("textarea")) return;
    const spot = this.frame.spotAt(event.clientX, event.clientY);
    if (spot.kind === "cell") this.events.onOpenCell(spot.at);
    else if (spot.kind !== "corner" && spot.edge !== null) this.events.onResize(spot.kind, spot.edge, "auto");
  }
}

function cursorOver(spot: Spot): string {
  if (spot.kind === "cell") return "cell";
  if (spot.kind === "corner" || spot.edge === null) return "default";
  return spot.kind === "column" ? "col-resize" : "row-resize";
}
