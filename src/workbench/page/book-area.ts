import type { CellRange } from "../../sheet/cell-range";
import { sameAddress } from "../../sheet/cell-address";
import type { Refusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { NO_SUCH_PLACE, REFUSAL } from "../strings";
import { element } from "./element";
import { FormulaBar } from "./formula-bar";
import type { Cursor } from "./grid/cursor";
import { editText } from "./grid/edit-text";
import { SheetControls } from "./grid/sheet-controls";
import { SheetView } from "./grid/sheet-view";
import { SheetTabs } from "./sheet-tabs";
import { StatusLine } from "./status-line";

/** The workbook on the screen: formula bar, sheet, tabs and status line, kept in step with one another. */
export class BookArea {
  readonly status = new StatusLine();
  readonly root: HTMLElement;
  private readonly view: SheetView;
  private readonly controls: SheetControls;
  private readonly tabs: SheetTabs;
  private readonly formulaBar: FormulaBar;

  constructor(workbook: Workbook) {
    this.formulaBar = new FormulaBar({
      onGoTo: (place, text) => this.goTo(place, text),
      onBegin: () => this.beginInBar(),
      onText: (text) => this.view.editor.follow(text),
      onAccept: (step) => this.acceptFromBar(step),
      onCancel: () => {
        this.controls.cancel();
        this.view.focus();
      },
    });
    this.view = new SheetView(workbook, {
      onCursor: (cursor) => this.showCursor(cursor),
      onTyping: (text) => this.showTyping(text),
    });
    this.controls = new SheetControls(this.view, {
      onRefused: (refusal) => this.refuse(refusal),
      onTyping: (text) => this.showTyping(text),
      onUndo: () => this.undo(),
      onRedo: () => this.redo(),
      onSheet: (step) => this.tabs.turn(step),
    });
    this.tabs = new SheetTabs(workbook, {
      onRefused: (refusal) => this.refuse(refusal),
      onLeave: () => this.controls.finish(),
      onDone: () => this.view.focus(),
    });
    this.root = element(
      "main",
      { class: "book" },
      this.formulaBar.root,
      this.view.root,
      this.tabs.root,
      this.status.root,
    );
    this.showCursor(this.view.cursor);
  }

  get workbook(): Workbook {
    return this.view.workbook;
  }

  show(workbook: Workbook): void {
    this.view.show(workbook);
    this.tabs.show(workbook);
    this.view.focus();
  }

  focus(): void {
    this.view.focus();
  }

  /** Writes what is being typed; false where it was refused. */
  finish(): boolean {
    return this.controls.finish();
  }

  undo(): void {
    if (this.controls.finish()) this.follow(() => this.workbook.undo());
  }

  redo(): void {
    if (this.controls.finish()) this.follow(() => this.workbook.redo());
  }

  /** Takes a step back or forth and shows the cells it changed, as Excel does. */
  private follow(step: () => void): void {
    let changed: { readonly sheet: Worksheet; readonly range: CellRange } | null = null;
    const stop = this.workbook.onChange((event) => {
      if (event.kind === "cells-changed") changed ??= event;
    });
    step();
    stop();
    if (changed) this.showChanged(changed);
  }

  private showChanged({ sheet, range }: { readonly sheet: Worksheet; readonly range: CellRange }): void {
    if (sheet.facets.visibility !== "visible" || !this.workbook.sheets.includes(sheet)) return;
    this.workbook.activate(sheet);
    this.view.select(range);
  }

  private showCursor(cursor: Cursor): void {
    const { sheet, editor } = this.view;
    const area = sheet.mergeAt(cursor.active);
    const oneMerge =
      area !== null && sameAddress(area.first, cursor.range.first) && sameAddress(area.last, cursor.range.last);
    if (editor.mode === "ready")
      this.formulaBar.show(
        cursor,
        oneMerge,
        editText(sheet.store.get(cursor.active.row, cursor.active.column), sheet.dates),
      );
    this.status.showSelection(sheet, cursor.range);
  }

  private showTyping(text: string | null): void {
    this.formulaBar.showTyping(text);
    this.status.showMode(this.view.editor.mode);
  }

  private refuse(refusal: Refusal): void {
    this.status.say(REFUSAL[refusal.kind], "warning");
  }

  private goTo(place: { readonly sheet: string | null; readonly range: CellRange } | null, text: string): void {
    const named = place?.sheet ?? null;
    const sheet = named === null ? this.view.sheet : this.workbook.sheetNamed(named);
    if (!place || sheet?.facets.visibility !== "visible") {
      this.status.say(NO_SUCH_PLACE(text), "warning");
      return;
    }
    if (!this.controls.finish()) return;
    this.workbook.activate(sheet);
    this.view.select(place.range);
    this.view.focus();
  }

  private beginInBar(): void {
    if (this.view.editor.mode === "ready") this.controls.beginEdit();
    else this.view.editor.toEdit();
    this.showTyping(this.view.editor.text);
  }

  private acceptFromBar(step: Parameters<SheetControls["moveOn"]>[0] | null): void {
    const done = this.controls.finish();
    this.view.focus();
    if (done && step) this.controls.moveOn(step);
  }
}
