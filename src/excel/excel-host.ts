import { HostTrouble } from "../review/host-trouble";
import type { KeptTexts, NoteChange } from "../review/note-part";
import { takenBack } from "../review/note-part";
import type { Progress } from "../review/progress";
import type { NewMark } from "../review/report-mark";
import { markOf } from "../review/report-mark";
import type { SheetInfo, SpreadsheetHost } from "../review/spreadsheet-host";
import type { SheetMarks, WriteReceipt } from "../review/write-receipt";
import { formatA1 } from "../sheet/a1";
import type { CellEdit } from "../sheet/cell-edit";
import type { CellMark } from "../sheet/cell-mark";
import type { CellRange } from "../sheet/cell-range";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { addSheet } from "./add-sheet";
import { applyEdits } from "./apply-edits";
import { markNamesOf } from "./generated-marks";
import { holdsPlan } from "./holds-plan";
import { keepNotes, readNotes } from "./kept-notes";
import type { ClearingAway } from "./in-excel";
import { inExcel, writingInExcel } from "./in-excel";
import { replaceMarks, sheetNames, sheetsWithCells } from "./mark-cells";
import { readSheet } from "./read-sheet";
import { removeSheet } from "./remove-sheet";
import { codeOf } from "./trouble-of";

/** The product's port to the workbook open in Excel, spoken through Office.js. Needs ExcelApi 1.9. */
export class ExcelHost implements SpreadsheetHost {
  /** What was planned for the sheets written here, and which sheet was active before. */
  private readonly written = new WeakMap<WriteReceipt, { readonly plan: SheetPlan; readonly activeBefore: string }>();

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
          return { name, hidden: visibility === "Hidden", active: name === active.name, ...(generated ? { generated } : {}) };
        });
    });
  }

  async readSheet(sheet: string, progress?: Progress, rowLimit?: number): Promise<SheetSnapshot> {
    return inExcel(async (context) => readSheet(context, sheet, progress, rowLimit));
  }

  async select(sheet: string, range: CellRange): Promise<void> {
    return inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(formatA1(range)).select();
      await context.sync();
    });
  }

  async apply(sheet: string, edits: readonly CellEdit[]): Promise<WriteReceipt> {
    if (edits.length === 0) return { kind: "edits", sheet, edits };
    return writingInExcel(async (context, begins) => applyEdits(context, sheet, edits, begins));
  }

  async write(plan: SheetPlan, progress?: Progress, mark?: NewMark): Promise<WriteReceipt> {
    const { name, activeBefore } = await writingInExcel(async (context, begins) => addSheet(context, plan, mark ?? null, begins, progress));
    const receipt: WriteReceipt = { kind: "sheet", sheet: name };
    this.written.set(receipt, { plan, activeBefore });
    return receipt;
  }

  async mark(sheet: string, marks: readonly CellMark[]): Promise<WriteReceipt> {
    const after = [{ sheet, marks }];
    return writingInExcel(async (context, begins) => ({ kind: "marks", before: await replaceMarks(context, after, begins), after }));
  }

  async unmark(): Promise<WriteReceipt> {
    return writingInExcel(async (context, begins) => {
      const before = await this.unmarkSheets(context, await sheetNames(context), begins);
      const touched = before.filter(({ marks }) => marks.length > 0);
      return { kind: "marks", before: touched, after: touched.map(({ sheet }) => ({ sheet, marks: [] })) };
    });
  }

  async readNotes(): Promise<KeptTexts> {
    return inExcel(readNotes);
  }

  async keepNotes(changes: readonly NoteChange[]): Promise<WriteReceipt> {
    if (changes.length > 0) await writingInExcel(async (context, begins) => keepNotes(context, changes, begins));
    return { kind: "notes", changes };
  }

  async takeBack(receipt: WriteReceipt): Promise<void> {
    switch (receipt.kind) {
      case "edits":
        await this.apply(receipt.sheet, receipt.edits.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was })));
        return;
      case "sheet":
        return this.takeBackSheet(receipt);
      case "marks":
        await writingInExcel(async (context, begins) => replaceMarks(context, receipt.before, begins, receipt.after));
        return;
      case "notes":
        await this.keepNotes(takenBack(receipt.changes));
        return;
    }
  }

  private async unmarkSheets(
    context: Excel.RequestContext,
    names: readonly string[],
    begins: (clearing: ClearingAway) => void,
  ): Promise<readonly SheetMarks[]> {
    const without = (sheets: readonly string[]): readonly SheetMarks[] => sheets.map((sheet) => ({ sheet, marks: [] }));
    try {
      return await replaceMarks(context, without(names), begins);
    } catch (failure) {
      if (codeOf(failure) !== "UnsupportedSheet") throw failure;
      return replaceMarks(context, without(await sheetsWithCells(context, names)), begins);
    }
  }

  /** Only a sheet that still reads as it was written is removed. */
  private async takeBackSheet(receipt: Extract<WriteReceipt, { kind: "sheet" }>): Promise<void> {
    const written = this.written.get(receipt);
    if (written && !holdsPlan(await this.readSheet(receipt.sheet), written.plan)) throw new HostTrouble("stale", receipt.sheet);
    return removeSheet(receipt.sheet, written?.activeBefore ?? null);
  }
}
