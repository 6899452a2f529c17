import { HostTrouble } from "../../review/port/host-trouble";
import type { SettingTexts, SettingChange } from "../../sheet/setting-part";
import { reversed } from "../../sheet/setting-part";
import { eachSheet } from "../../review/port/one-sheet-trouble";
import type { Progress } from "../../review/port/progress";
import type { NewMark } from "../../review/port/new-marks";
import { markOf, writtenKey } from "../../review/port/report-mark";
import type { SheetInfo, SpreadsheetHost } from "../../review/port/spreadsheet-host";
import type { FormerKept, SheetMarks, UndoRecord } from "../../review/port/undo-record";
import { editsSince, readWritten, writtenText } from "../../review/port/written-cells";
import type { CellRange } from "../../sheet/cell-range";
import { singleCell } from "../../sheet/cell-range";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { SheetEdits } from "../../sheet/sheet-edits";
import { backwards, currentCells, writeEdits } from "./cell-edits";
import type { StoredRow } from "../../workbook/cell-store";
import { sameRow } from "../../workbook/cell-store";
import {
  markingNames,
  markSheet,
  remember,
  remembered,
  removeGenerated,
  restoreSheet,
  retireSheet,
  reviveSheet,
  rewriteSheet,
} from "./generated-sheets";
import { Refusal } from "../../workbook/refusal";
import { settingsOf, changeSettings } from "./workbook-settings";
import { marksOf, sameMarks, setMarks } from "../../workbook/sheet-marks";
import { freeSheetName } from "../../sheet/sheet-names";
import { snapshotOf } from "./snapshot-of";
import type { StoredCell } from "../../workbook/stored-cell";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { writePlan } from "./write-plan";

/**
 * Lets the product work on a workbook in memory as it works on one in Excel. Each write is one step of the workbook's
 * undo.
 */
export class WorkbookHost implements SpreadsheetHost {
  /** The cells edits replaced, with formats and quotes an edit does not tell of. */
  private readonly replaced = new WeakMap<UndoRecord, readonly (readonly StoredCell[])[]>();
  /** The sheets written here as they were then. */
  private readonly written = new WeakMap<Worksheet, ReadonlyMap<number, StoredRow>>();

  /** The sheet that was active before a write turned to another one. */
  private readonly activeBefore = new WeakMap<UndoRecord, Worksheet>();

  constructor(private readonly workbook: Workbook) {}

  async listSheets(): Promise<readonly SheetInfo[]> {
    const { sheets, activeSheet } = this.workbook;
    const names = markingNames(this.workbook);
    const listed = sheets.filter(({ facets }) => facets.visibility !== "veryHidden");
    return listed.map((sheet) => {
      const generated = markOf(sheet.name, names);
      return {
        name: sheet.name,
        hidden: sheet.facets.visibility === "hidden",
        active: sheet === activeSheet,
        ...(generated ? { generated } : {}),
      };
    });
  }

  async readSheet(sheet: string, progress?: Progress, rowLimit = Infinity): Promise<SheetSnapshot> {
    return snapshotOf(this.cellSheet(sheet), rowLimit, progress);
  }

  async readSheets(
    sheets: readonly string[],
    progress?: Progress,
    rowLimit?: number,
  ): Promise<readonly (SheetSnapshot | null)[]> {
    return eachSheet(sheets, (sheet) => this.readSheet(sheet, progress, rowLimit));
  }

  async select(sheet: string, range: CellRange): Promise<void> {
    const target = this.cellSheet(sheet);
    this.asStep("select", () => this.workbook.select(target, range, "add-in"));
  }

  async apply(changes: readonly SheetEdits[]): Promise<UndoRecord> {
    const targets = changes.map(({ sheet, edits }) => ({ target: this.cellSheet(sheet), edits }));
    const before = targets.map(({ target, edits }) => currentCells(target, edits));
    const record: UndoRecord = {
      kind: "edits",
      changes: targets.map(({ target, edits }) => ({ sheet: target.name, edits })),
    };
    this.asStep("apply", () => targets.forEach(({ target, edits }) => writeEdits(target, edits)));
    this.replaced.set(record, before);
    return record;
  }

  async write(plan: SheetPlan, progress?: Progress, mark?: NewMark): Promise<UndoRecord> {
    const { workbook } = this;
    const name = freeSheetName(
      plan.name,
      workbook.sheets.map((sheet) => sheet.name),
    );
    const sheet = this.asStep("write", () => {
      const added = workbook.addSheet(name);
      writePlan(added, plan, progress);
      if (mark) markSheet(workbook, added, mark);
      return added;
    });
    if (mark) remember(workbook, writtenKey(name, markingNames(workbook)), writtenText(plan));
    workbook.select(sheet, singleCell({ row: 0, column: 0 }), "add-in");
    this.written.set(sheet, sheet.store.snapshot());
    return { kind: "sheet", sheet: name };
  }

  async rewrite(name: string, plan: SheetPlan, kept: FormerKept, progress?: Progress): Promise<UndoRecord> {
    const { workbook } = this;
    const sheet = this.cellSheet(name);
    const { activeSheet } = workbook;
    const written = remembered(workbook, name);
    const former = this.asStep("rewrite", () => rewriteSheet(workbook, sheet, plan, kept, progress));
    if (sheet.facets.visibility === "visible") workbook.activate(sheet, "add-in");
    const record: UndoRecord = { kind: "rewritten", sheet: sheet.name, former: former.name, kept, written };
    this.activeBefore.set(record, activeSheet);
    return record;
  }

  async retire(name: string, kept: FormerKept): Promise<UndoRecord> {
    const sheet = this.cellSheet(name);
    const { activeSheet } = this.workbook;
    const retired = {
      kind: "retired",
      sheet: sheet.name,
      kept,
      wasHidden: sheet.facets.visibility === "hidden",
    } as const;
    const record: UndoRecord = {
      ...retired,
      former: this.asStep("retire", () => retireSheet(this.workbook, sheet, kept)),
    };
    this.activeBefore.set(record, activeSheet);
    return record;
  }

  async discard(names: readonly string[]): Promise<void> {
    const { workbook } = this;
    const sheets = names
      .map((name) => this.cellSheet(name))
      .filter(({ name }) => markOf(name, markingNames(workbook))?.former);
    const keys = sheets.map(({ name }) => writtenKey(name, markingNames(workbook)));
    this.asStep("discard", () => sheets.forEach((sheet) => removeGenerated(workbook, sheet)));
    for (const key of keys) remember(workbook, key, null);
  }

  async writtenOn(name: string): Promise<string | null> {
    return remembered(this.workbook, this.cellSheet(name).name);
  }

  async mark(wanted: readonly SheetMarks[]): Promise<UndoRecord> {
    const targets = wanted.map(({ sheet, marks }) => ({ target: this.cellSheet(sheet), marks }));
    const before = targets.map(({ target }) => ({ sheet: target.name, marks: marksOf(target) }));
    this.asStep("mark", () => targets.forEach(({ target, marks }) => setMarks(target, marks)));
    return { kind: "marks", before, after: targets.map(({ target, marks }) => ({ sheet: target.name, marks })) };
  }

  async unmark(): Promise<UndoRecord> {
    const marked = this.workbook.sheets.filter((sheet) => marksOf(sheet).length > 0);
    const before = marked.map((sheet): SheetMarks => ({ sheet: sheet.name, marks: marksOf(sheet) }));
    this.asStep("unmark", () => marked.forEach((sheet) => setMarks(sheet, [])));
    return { kind: "marks", before, after: before.map(({ sheet }) => ({ sheet, marks: [] })) };
  }

  async readSettings(): Promise<SettingTexts> {
    return settingsOf(this.workbook);
  }

  async saveSettings(changes: readonly SettingChange[]): Promise<UndoRecord> {
    changeSettings(this.workbook, changes);
    return { kind: "notes", changes };
  }

  async undo(record: UndoRecord): Promise<void> {
    switch (record.kind) {
      case "edits":
        return this.undoEdits(record);
      case "sheet":
        return this.undoSheet(record.sheet);
      case "rewritten":
        return this.undoRewritten(record);
      case "retired": {
        const sheet = this.cellSheet(record.former);
        this.asStep("take-back", () => reviveSheet(this.workbook, sheet, record.sheet, record.wasHidden));
        if (this.activeBefore.get(record) === sheet) this.workbook.activate(sheet, "add-in");
        return;
      }
      case "marks":
        return this.undoMarks(record.before, record.after);
      case "notes":
        return changeSettings(this.workbook, reversed(record.changes));
    }
  }

  private undoEdits(record: Extract<UndoRecord, { kind: "edits" }>): void {
    const replaced = this.replaced.get(record);
    const back = record.changes.map(({ sheet, edits }, index) => {
      const target = this.cellSheet(sheet);
      return { target, entries: backwards(target, edits, replaced?.[index]) };
    });
    this.asStep("take-back", () => back.forEach(({ target, entries }) => target.setCells(entries)));
  }

  private undoSheet(name: string): void {
    const sheet = this.cellSheet(name);
    const then = this.written.get(sheet);
    if (then) {
      const same =
        sheet.store.rowNumbers().length === then.size &&
        [...then].every(([row, cells]) => sameRow(sheet.store.row(row) ?? [], cells));
      if (!same) throw new HostTrouble("stale", name);
    }
    const key = writtenKey(sheet.name, markingNames(this.workbook));
    this.asStep("take-back", () => removeGenerated(this.workbook, sheet));
    remember(this.workbook, key, null);
  }

  /** Only a sheet that still reads as it was written gives way to what it held before. */
  private undoRewritten(record: Extract<UndoRecord, { kind: "rewritten" }>): void {
    const [sheet, former] = [this.cellSheet(record.sheet), this.cellSheet(record.former)];
    const now = readWritten(remembered(this.workbook, sheet.name));
    if (!now || editsSince(now, snapshotOf(sheet, Infinity)) > 0) throw new HostTrouble("stale", sheet.name);
    const wasActive = [sheet, former].includes(this.workbook.activeSheet);
    this.asStep("take-back", () => restoreSheet(this.workbook, sheet, former));
    remember(this.workbook, writtenKey(sheet.name, markingNames(this.workbook)), record.written);
    const before = this.activeBefore.get(record);
    if (wasActive && before && this.workbook.sheets.includes(before) && before.facets.visibility === "visible")
      this.workbook.activate(before, "add-in");
  }

  private undoMarks(before: readonly SheetMarks[], after: readonly SheetMarks[]): void {
    for (const { sheet, marks } of after) {
      if (!sameMarks(marksOf(this.cellSheet(sheet)), marks)) throw new HostTrouble("stale", sheet);
    }
    this.asStep("take-back", () => before.forEach(({ sheet, marks }) => setMarks(this.cellSheet(sheet), marks)));
  }

  private cellSheet(name: string): Worksheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new HostTrouble("missing", name);
    if (sheet.kind === "chart" || sheet.facets.visibility === "veryHidden") throw new HostTrouble("unsupported", name);
    return sheet;
  }

  /** Runs a write as one step. One the workbook refuses leaves nothing behind and becomes HostTrouble. */
  private asStep<T>(label: string, write: () => T): T {
    try {
      return this.workbook.transact(label, "add-in", write, "drop");
    } catch (refusal) {
      if (refusal instanceof Refusal) throw new HostTrouble(TROUBLES[refusal.kind], refusal.detail);
      throw refusal;
    }
  }
}

const TROUBLES = {
  protected: "protected",
  "invalid-name": "unexpected",
  "name-taken": "unexpected",
  missing: "missing",
  "last-sheet": "unexpected",
  hidden: "unsupported",
  merged: "merged",
  "not-cells": "unsupported",
  outside: "too-large",
} as const;
