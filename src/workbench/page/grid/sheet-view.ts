import { formatA1, MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { rangeOf, singleCell } from "../../../sheet/cell-range";
import type { Workbook } from "../../../workbook/workbook";
import type { WorkbookEvent } from "../../../workbook/workbook-event";
import type { Worksheet } from "../../../workbook/worksheet";
import { CELL_LABEL } from "../../strings";
import { CellEditor } from "./cell-editor";
import { alignmentOf, cssFont, dressSheet } from "./cell-look";
import type { Cursor } from "./cursor";
import { cursorAt, cursorOn, extendTo } from "./cursor";
import { editText } from "./edit-text";
import { GridFrame } from "./grid-frame";
import type { Drawing } from "./drawing";
import type { Copied } from "./sheet-clipboard";
import { SheetDrawing } from "./sheet-drawing";

export interface SheetViewEvents {
  /** Another cell or range is selected, or what the active cell holds has changed. */
  readonly onCursor: (cursor: Cursor) => void;
  /** The text being typed; null when typing has ended. */
  readonly onTyping: (text: string | null) => void;
}

/**
 * Shows the active sheet of a workbook and what is selected in it. It owns no content: what it shows is read from the
 * workbook on every change, whoever made it.
 */
export class SheetView {
  readonly frame: GridFrame;
  readonly editor: CellEditor;
  copied: Copied | null = null;
  private book: Workbook;
  private stopListening: () => void;
  private drawings = new WeakMap<Worksheet, SheetDrawing>();
  private scrolls = new WeakMap<Worksheet, { readonly left: number; readonly top: number }>();
  private shownSheet: Worksheet;
  private at: Cursor;
  private drawing: Drawing;
  private waiting = false;
  private publishing = false;

  constructor(
    workbook: Workbook,
    private readonly events: SheetViewEvents,
  ) {
    this.frame = new GridFrame(() => this.afterMove());
    this.editor = new CellEditor({ onBegin: () => this.placeEditor(), onText: (text) => this.events.onTyping(text) });
    this.frame.frame.append(this.editor.field);
    dressSheet(this.frame.frame, workbook.defaultFont);
    this.book = workbook;
    this.shownSheet = workbook.activeSheet;
    this.at = cursorOn(this.shownSheet, this.shownSheet.selection, null);
    this.drawing = this.drawingOf(this.shownSheet).make(this.at.head);
    this.stopListening = workbook.onChange((event) => this.hear(event));
    this.frame.draw(this.drawing, this.shown());
  }

  get root(): HTMLElement {
    return this.frame.root;
  }

  get workbook(): Workbook {
    return this.book;
  }

  get sheet(): Worksheet {
    return this.shownSheet;
  }

  get cursor(): Cursor {
    return this.at;
  }

  get geometry(): Drawing["geometry"] {
    return this.drawing.geometry;
  }

  /** Shows another workbook. */
  show(workbook: Workbook): void {
    this.stopListening();
    this.editor.close();
    this.copied = null;
    this.book = workbook;
    dressSheet(this.frame.frame, workbook.defaultFont);
    this.stopListening = workbook.onChange((event) => this.hear(event));
    this.turnTo(workbook.activeSheet);
  }

  focus(): void {
    this.editor.field.focus({ preventScroll: true });
  }

  /** Puts the cursor somewhere, tells the workbook and scrolls there. */
  moveTo(cursor: Cursor): void {
    this.place(cursor);
    this.publish();
  }

  /** Shows the cursor without telling the workbook yet, for a drag that goes on. */
  place(cursor: Cursor): void {
    this.at = cursor;
    if (cursor.head.row >= this.geometry.rows.count || cursor.head.column >= this.geometry.columns.count) this.redraw();
    this.frame.draw(this.drawing, this.shown());
    if (cursor.head.row < MAX_ROWS - 1 && cursor.head.column < MAX_COLUMNS - 1) this.frame.reveal(cursor.head);
    this.placeEditor();
    this.events.onCursor(cursor);
  }

  publish(): void {
    this.publishing = true;
    this.book.select(this.shownSheet, this.at.range, "user");
    this.publishing = false;
  }

  goTo(at: CellAddress): void {
    this.moveTo(cursorAt(this.shownSheet, at));
  }

  extend(head: CellAddress): void {
    this.place(extendTo(this.shownSheet, this.at.active, head));
  }

  /** Selects a range given from outside. */
  select(range: CellRange): void {
    this.at = cursorOn(this.shownSheet, range, null);
    this.redraw();
    this.frame.reveal(range.first, "centre");
    this.placeEditor();
    this.publish();
  }

  /** Selects whole columns or rows, from the active cell's where extending. */
  selectLines(direction: "column" | "row", index: number, extend: boolean): void {
    const from = extend ? this.at.active[direction] : index;
    const [first, last] = [Math.min(from, index), Math.max(from, index)];
    const range =
      direction === "column" ? rangeOf(0, first, MAX_ROWS - 1, last) : rangeOf(first, 0, last, MAX_COLUMNS - 1);
    const top = direction === "column" ? { row: 0, column: from } : { row: from, column: 0 };
    this.at = { active: this.shownSheet.mergeAt(top)?.first ?? top, head: range.last, range };
    this.frame.draw(this.drawing, this.shown());
    this.placeEditor();
    this.events.onCursor(this.at);
  }

  /** Draws everything again, as after a change. */
  redraw(): void {
    const drawing = this.drawingOf(this.shownSheet);
    const bounded = {
      row: Math.min(this.at.active.row, MAX_ROWS - 1),
      column: Math.min(this.at.active.column, MAX_COLUMNS - 1),
    };
    this.drawing = drawing.make(bounded);
    this.frame.draw(this.drawing, this.shown());
    this.correctHeights();
    this.placeEditor();
    this.events.onCursor(this.at);
  }

  private hear(event: WorkbookEvent): void {
    if (event.kind === "sheet-activated") {
      if (event.sheet !== this.shownSheet) this.turnTo(event.sheet);
      return;
    }
    if (!("sheet" in event)) return;
    const known = this.drawings.get(event.sheet);
    known?.hear(event);
    if (event.sheet !== this.shownSheet) return;
    if (event.kind === "selection-changed") {
      if (!this.publishing) this.follow(event.range);
    } else this.redrawSoon();
  }

  /** Somebody else selected a range, as an add-in does when a finding is clicked. */
  private follow(range: CellRange): void {
    this.at = cursorOn(this.shownSheet, range, null);
    this.redraw();
    this.frame.reveal(this.at.active, "centre");
    this.placeEditor();
  }

  private turnTo(sheet: Worksheet): void {
    this.scrolls.set(this.shownSheet, this.frame.scroll);
    this.editor.close();
    this.events.onTyping(null);
    this.shownSheet = sheet;
    this.at = cursorOn(sheet, sheet.selection, null);
    this.redraw();
    const scroll = this.scrolls.get(sheet);
    this.frame.scrollTo(scroll?.left ?? 0, scroll?.top ?? 0);
    if (!scroll) this.frame.reveal(this.at.active);
  }

  /** Many events of one step make one drawing. */
  private redrawSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.waiting = false;
      this.redraw();
    });
  }

  private afterMove(): void {
    this.correctHeights();
    this.placeEditor();
    const { top } = this.frame.scroll;
    const { rows } = this.geometry;
    if (
      top > 0 &&
      rows.count < MAX_ROWS &&
      top + this.frame.pageHeight + 40 >= rows.length - this.geometry.frozenHeight
    ) {
      this.drawingOf(this.shownSheet).grow();
      this.redraw();
    }
  }

  private correctHeights(): void {
    const drawing = this.drawingOf(this.shownSheet);
    if (!drawing.measured(this.frame.wrappedRows())) return;
    this.drawing = drawing.make(this.at.active);
    this.frame.draw(this.drawing, this.shown());
  }

  private drawingOf(sheet: Worksheet): SheetDrawing {
    const known = this.drawings.get(sheet);
    if (known) return known;
    const made = new SheetDrawing(sheet, this.book.defaultFont);
    this.drawings.set(sheet, made);
    return made;
  }

  private shown(): { readonly range: CellRange; readonly active: CellAddress; readonly copied: CellRange | null } {
    const copied = this.copied?.sheet === this.shownSheet ? this.copied.range : null;
    return { range: this.at.range, active: this.at.active, copied };
  }

  private placeEditor(): void {
    const { active } = this.at;
    const cell = this.shownSheet.store.get(active.row, active.column);
    const area = this.shownSheet.mergeAt(active) ?? singleCell(active);
    const align = alignmentOf(cell.style, cell.value);
    const look = {
      font: cssFont(cell.style, this.book.defaultFont),
      align: align === "right" || align === "center" ? align : "left",
    };
    this.editor.place(this.frame.placeOf(area), look, CELL_LABEL(formatA1(singleCell(active)), editText(cell)));
    for (const old of Array.from(this.frame.frame.querySelectorAll('[aria-selected="true"]')))
      old.removeAttribute("aria-selected");
    this.frame.frame
      .querySelector(`[data-address="${formatA1(singleCell(active))}"]`)
      ?.setAttribute("aria-selected", "true");
  }
}
