import type { SettingTexts, SettingChange } from "../../sheet/setting-part";
import { reversed } from "../../sheet/setting-part";
import type { Progress } from "../../review/port/progress";
import type { NewMark } from "../../review/port/new-marks";
import { markOf } from "../../review/port/report-mark";
import type { SheetInfo, SpreadsheetHost } from "../../review/port/spreadsheet-host";
import type { FormerKept, SheetMarks, UndoRecord } from "../../review/port/undo-record";
import { formatA1 } from "../../sheet/a1";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { SheetEdits } from "../../sheet/sheet-edits";
import { markNamesOf, writtenOn } from "./generated-marks";
import { readNotes } from "./stored-settings";
import { inExcel, writingInExcel } from "./in-excel";
import { readSheet, readSheets } from "./read-sheet";
import { eachSheet, unlessOfOneSheet } from "../../review/port/one-sheet-trouble";
import { troubleOf } from "./trouble-of";
import type { WRITING } from "./writing";

/** The product's port to the workbook open in Excel, spoken through Office.js. Needs ExcelApi 1.9. */
export class ExcelHost implements SpreadsheetHost {
  /** What was planned for the sheets written here. */
  private readonly plans = new WeakMap<UndoRecord, SheetPlan>();
  /** Which sheet was active before a write turned to another one. */
  private readonly activeBefore = new WeakMap<UndoRecord, string>();

  async listSheets(): Promise<readonly SheetInfo[]> {
    return inExcel(async (context) => {
      const { worksheets, names } = context.workbook;
      const active = worksheets.getActiveWorksheet();
      worksheets.load("items/name,items/visibility");
      active.load("name");
      names.load("items/name,items/formula");
      await context.sync();
      const marks = markNamesOf(names);
      return worksheets.items
        .filter(({ visibility }) => visibility !== "VeryHidden")
        .map(({ name, visibility }) => {
          const generated = markOf(name, marks);
          return {
            name,
            hidden: visibility === "Hidden",
            active: name === active.name,
            ...(generated ? { generated } : {}),
          };
        });
    });
  }

  async readSheet(sheet: string, progress?: Progress, rowLimit?: number): Promise<SheetSnapshot> {
    return inExcel(async (context) => readSheet(context, sheet, progress, rowLimit));
  }

  async readSheets(
    sheets: readonly string[],
    progress?: Progress,
    rowLimit?: number,
  ): Promise<readonly (SheetSnapshot | null)[]> {
    const together = await unlessOfOneSheet(() =>
      inExcel(async (context) => readSheets(context, sheets, progress, rowLimit)),
    );
    return together ?? eachSheet(sheets, (sheet) => this.readSheet(sheet, progress, rowLimit));
  }

  async select(sheet: string, range: CellRange): Promise<void> {
    return inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(formatA1(range)).select();
      await context.sync();
    });
  }

  async apply(changes: readonly SheetEdits[]): Promise<UndoRecord> {
    if (changes.every(({ edits }) => edits.length === 0)) return { kind: "edits", changes };
    return writingInExcel(async (context, begins) => (await writing()).applyEdits(context, changes, begins));
  }

  async write(plan: SheetPlan, progress?: Progress, mark?: NewMark): Promise<UndoRecord> {
    const { name, activeBefore } = await writingInExcel(async (context, begins) =>
      (await writing()).addSheet(context, plan, mark ?? null, begins, progress),
    );
    const record: UndoRecord = { kind: "sheet", sheet: name };
    this.plans.set(record, plan);
    this.activeBefore.set(record, activeBefore);
    return record;
  }

  async rewrite(sheet: string, plan: SheetPlan, kept: FormerKept, progress?: Progress): Promise<UndoRecord> {
    const { record, activeBefore } = await writingInExcel(async (context, begins) =>
      (await writing()).rewriteSheet(context, sheet, plan, kept, begins, progress),
    );
    this.activeBefore.set(record, activeBefore);
    return record;
  }

  async retire(sheet: string, kept: FormerKept): Promise<UndoRecord> {
    const { record, activeBefore } = await writingInExcel(async (context, begins) =>
      (await writing()).retireSheet(context, sheet, kept, begins),
    );
    this.activeBefore.set(record, activeBefore);
    return record;
  }

  async discard(sheets: readonly string[]): Promise<void> {
    return (await writing()).discardFormers(sheets);
  }

  async writtenOn(sheet: string): Promise<string | null> {
    return inExcel(async (context) => writtenOn(context, sheet));
  }

  async mark(after: readonly SheetMarks[]): Promise<UndoRecord> {
    return writingInExcel(async (context, begins) => ({
      kind: "marks",
      before: await (await writing()).replaceMarks(context, after, begins),
      after,
    }));
  }

  async unmark(): Promise<UndoRecord> {
    return writingInExcel(async (context, begins) => {
      const before = await (await writing()).clearMarks(context, begins);
      const touched = before.filter(({ marks }) => marks.length > 0);
      return { kind: "marks", before: touched, after: touched.map(({ sheet }) => ({ sheet, marks: [] })) };
    });
  }

  async readSettings(): Promise<SettingTexts> {
    return inExcel(readNotes);
  }

  async saveSettings(changes: readonly SettingChange[]): Promise<UndoRecord> {
    if (changes.length > 0)
      await writingInExcel(async (context, begins) => (await writing()).saveSettings(context, changes, begins));
    return { kind: "notes", changes };
  }

  async undo(record: UndoRecord): Promise<void> {
    switch (record.kind) {
      case "edits":
        await this.apply(record.changes.map(backwards));
        return;
      case "sheet":
        return (await writing()).undoSheet(
          record.sheet,
          this.plans.get(record) ?? null,
          this.activeBefore.get(record) ?? null,
        );
      case "rewritten":
        return (await writing()).undoRewritten(record, this.activeBefore.get(record) ?? null);
      case "retired":
        return (await writing()).undoRetired(record, this.activeBefore.get(record) ?? null);
      case "marks":
        await writingInExcel(async (context, begins) =>
          (await writing()).replaceMarks(context, record.before, begins, record.after),
        );
        return;
      case "notes":
        await this.saveSettings(reversed(record.changes));
        return;
    }
  }
}

function backwards({ sheet, edits }: SheetEdits): SheetEdits {
  return { sheet, edits: edits.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was })) };
}

/** Fails with HostTrouble, as every call of a host does. */
async function writing(): Promise<typeof WRITING> {
  try {
    return (await import("./writing")).WRITING;
  } catch (failure) {
    throw troubleOf(failure);
  }
}
