import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import type { CellAddress } from "../../../sheet/cell-address";
import { sameAddress } from "../../../sheet/cell-address";
import { rangeOf } from "../../../sheet/cell-range";
import type { Refusal } from "../../../workbook/refusal";
import { STEPS } from "../../strings";
import { attempt } from "../attempt";
import { writeTable } from "./clipboard-table";
import { formatBlock } from "./clipboard-text";
import type { Step } from "./cursor";
import { cursorOn, extendTo, jumpFrom, stepFrom } from "./cursor";
import { editText } from "./edit-text";
import type { GridCommand } from "./grid-keys";
import { commandOf } from "./grid-keys";
import { GridPointer } from "./grid-pointer";
import { fillWith, resizeLines, typeInto } from "./sheet-changes";
import { copyRange, paste } from "./sheet-clipboard";
import type { SheetView } from "./sheet-view";

export interface ControlEvents {
  readonly onRefused: (refusal: Refusal) => void;
  readonly onTyping: (text: string | null) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSheet: (step: 1 | -1) => void;
}

/** Turns keys, mouse and clipboard into moves of the cursor and into changes of the workbook, each one step of undo. */
export class SheetControls {
  /** Where Tab began, to which Enter returns. */
  private tabbedFrom: number | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly events: ControlEvents,
  ) {
    const { field } = view.editor;
    field.addEventListener("keydown", (event) => this.press(event));
    field.addEventListener("copy", (event) => this.copy(event, false));
    field.addEventListener("cut", (event) => this.copy(event, true));
    field.addEventListener("paste", (event) => this.paste(event));
    field.addEventListener("pointerdown", () => view.editor.toEdit());
    // Going over to the add-in's frame ends typing, so that the add-in sees what was typed.
    window.addEventListener("blur", () => document.activeElement instanceof HTMLIFrameElement && this.finish());
    view.frame.frame.addEventListener("mousedown", (event) => {
      if (event.target === field) return;
      event.preventDefault();
      view.focus();
    });
    new GridPointer(view.frame, (direction, index) => this.sizeOf(direction, index), {
      onCell: (at, extend) => this.pressCell(at, extend),
      onLine: (direction, index, extend) => this.finish() && view.selectLines(direction, index, extend),
      onCorner: () => this.finish() && this.selectAll(),
      onOpenCell: () => this.beginEdit(),
      onResize: (direction, index, size) => this.resize(direction, index, size),
      onDone: () => view.publish(),
    });
  }

  /** Writes what is being typed, if anything; false where it was refused and is still there. */
  finish(): boolean {
    const { editor, sheet, cursor } = this.view;
    if (editor.mode === "ready") return true;
    const { text } = editor;
    editor.close();
    this.events.onTyping(null);
    return this.change(STEPS.type, () => typeInto(sheet, cursor.active, text));
  }

  cancel(): void {
    this.view.editor.close();
    this.view.copied = null;
    this.events.onTyping(null);
    this.view.redraw();
  }

  beginEdit(): void {
    const { sheet, cursor, editor } = this.view;
    if (editor.mode !== "ready") return editor.toEdit();
    editor.edit(editText(sheet.store.get(cursor.active.row, cursor.active.column)));
    this.events.onTyping(editor.text);
  }

  /** Moves on after typing in the formula bar has ended. */
  moveOn(step: Step): void {
    this.view.goTo(stepFrom(this.view.sheet, this.view.geometry, this.view.cursor.active, step));
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || this.view.editor.isComposing) return;
    const command = commandOf(event, this.view.editor.mode);
    if (!command) return;
    event.preventDefault();
    this.obey(command);
  }

  private obey(command: GridCommand): void {
    if (command.kind !== "next") this.tabbedFrom = null;
    const { view } = this;
    switch (command.kind) {
      case "move":
      case "page":
      case "row-start":
      case "first-cell":
      case "last-cell":
        return this.go(command);
      case "next":
        return this.next(command.step, command.of);
      case "select-all":
      case "select-rows":
      case "select-columns":
        return this.choose(command.kind);
      case "sheet":
        return this.events.onSheet(command.step);
      case "undo":
        return this.events.onUndo();
      case "redo":
        return this.events.onRedo();
      case "clear":
        this.change(STEPS.clear, () => view.sheet.clear(view.cursor.range, "contents"));
        return;
      default:
        return this.type(command.kind);
    }
  }

  /** Moves the active cell, or with the shift key the far end of the selection. */
  private go(command: Extract<GridCommand, { readonly extend: boolean }>): void {
    const { cursor, geometry, sheet, frame } = this.view;
    const from = command.extend ? cursor.head : cursor.active;
    switch (command.kind) {
      case "move": {
        if (!this.finish()) return;
        const walk = command.jump ? jumpFrom : stepFrom;
        return this.reach(walk(sheet, geometry, from, command.step), command.extend);
      }
      case "page": {
        const top = Math.max(0, geometry.rows.offsetOf(from.row) + command.step * frame.pageHeight);
        return this.reach({ row: geometry.rows.at(top), column: from.column }, command.extend);
      }
      case "row-start":
        return this.reach({ row: cursor.head.row, column: 0 }, command.extend);
      case "first-cell":
        return this.reach({ row: 0, column: 0 }, command.extend);
      case "last-cell":
        return this.reach(sheet.usedRange()?.last ?? { row: 0, column: 0 }, command.extend);
    }
  }

  private choose(what: "select-all" | "select-rows" | "select-columns"): void {
    const { cursor } = this.view;
    if (what === "select-all") this.selectAll();
    else if (what === "select-rows") this.view.selectLines("row", cursor.active.row, false);
    else this.view.selectLines("column", cursor.active.column, false);
    this.view.publish();
  }

  /** What is done in the cell's editor. */
  private type(what: "edit" | "rewrite" | "cancel" | "fill" | "line-break"): void {
    const { editor } = this.view;
    switch (what) {
      case "edit":
        return this.beginEdit();
      case "rewrite":
        editor.edit("");
        return this.events.onTyping("");
      case "cancel":
        return this.cancel();
      case "fill":
        return this.fill();
      case "line-break":
        return editor.breakLine();
    }
  }

  private reach(to: CellAddress, extend: boolean): void {
    if (extend) this.view.moveTo(extendTo(this.view.sheet, this.view.cursor.active, to));
    else this.view.goTo(to);
  }

  /** Tab and Enter: write and move on, Enter back to the column where Tab began. */
  private next(step: Step, of: "tab" | "enter"): void {
    if (!this.finish()) return;
    const { sheet, geometry, cursor } = this.view;
    const column = of === "enter" ? (this.tabbedFrom ?? cursor.active.column) : cursor.active.column;
    this.tabbedFrom = of === "tab" ? (this.tabbedFrom ?? cursor.active.column) : null;
    const to = stepFrom(sheet, geometry, cursor.active, step);
    this.view.goTo(of === "enter" ? { row: to.row, column } : to);
  }

  private pressCell(at: CellAddress, extend: boolean): void {
    const { view } = this;
    this.tabbedFrom = null;
    const area = view.sheet.mergeAt(view.cursor.active);
    const same = !extend && sameAddress(area?.first ?? view.cursor.active, view.sheet.mergeAt(at)?.first ?? at);
    if (same && view.editor.mode === "edit") return;
    if (!this.finish()) return;
    if (extend) view.extend(at);
    else view.goTo(at);
  }

  private selectAll(): void {
    this.view.place({
      ...cursorOn(this.view.sheet, rangeOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1), this.view.cursor.active),
    });
  }

  private fill(): void {
    const { editor, sheet, cursor } = this.view;
    const { text } = editor;
    editor.close();
    this.events.onTyping(null);
    this.change(STEPS.type, () => fillWith(sheet, cursor.range, text));
  }

  private copy(event: ClipboardEvent, cut: boolean): void {
    const { view } = this;
    if (view.editor.mode !== "ready" || !event.clipboardData) return;
    event.preventDefault();
    const copied = copyRange(view.sheet, view.cursor.range, cut);
    event.clipboardData.setData("text/plain", formatBlock(copied.texts));
    event.clipboardData.setData("text/html", writeTable(copied.texts));
    view.copied = copied;
    view.redraw();
  }

  private paste(event: ClipboardEvent): void {
    const { view } = this;
    if (view.editor.mode !== "ready" || !event.clipboardData) return;
    event.preventDefault();
    const pasted = { text: event.clipboardData.getData("text/plain"), html: event.clipboardData.getData("text/html") };
    this.change(STEPS.paste, () => {
      const written = paste(view.sheet, view.cursor.range, pasted, view.copied);
      if (view.copied?.cut) view.copied = null;
      if (written) view.select(written);
    });
  }

  private sizeOf(direction: "column" | "row", index: number): number {
    return (direction === "column" ? this.view.geometry.columns : this.view.geometry.rows).sizeOf(index);
  }

  /** A border dragged within a selection of whole lines sizes all of them. */
  private resize(direction: "column" | "row", index: number, size: number | "auto"): void {
    const { first, last } = this.view.cursor.range;
    const whole =
      direction === "column"
        ? first.row === 0 && last.row === MAX_ROWS - 1
        : first.column === 0 && last.column === MAX_COLUMNS - 1;
    const within =
      whole && index >= first[direction] && index <= last[direction] && last[direction] - first[direction] < 1000;
    const lines = within
      ? Array.from({ length: last[direction] - first[direction] + 1 }, (_, step) => first[direction] + step)
      : [index];
    this.change(STEPS.resize, () =>
      resizeLines(this.view.sheet, direction, lines, size, this.view.workbook.defaultFont),
    );
  }

  private change(label: string, change: () => void): boolean {
    return attempt(this.view.workbook, label, change, this.events.onRefused);
  }
}
