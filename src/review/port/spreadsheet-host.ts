import type { CellRange } from "../../sheet/cell-range";
import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { SheetEdits } from "../../sheet/sheet-edits";
import type { SettingTexts, SettingChange } from "../../sheet/setting-part";
import type { Progress } from "./progress";
import type { NewMark } from "./new-marks";
import type { ReportMark } from "./report-mark";
import type { FormerKept, SheetMarks, UndoRecord } from "./undo-record";

/**
 * The port through which the product meets a spreadsheet program: Excel (hosts/excel/ExcelHost) or a file
 * (hosts/file/WorkbookHost). Every call fails with HostTrouble and then has changed nothing, or names in `remains` what
 * it could not clear away. Only apply, write, rewrite, retire, discard, mark, unmark, saveSettings and undo write.
 */
export interface SpreadsheetHost {
  /** The sheets in the order of their tabs, very hidden ones left out. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /**
   * The used range of a sheet; an empty sheet gives a snapshot without rows. `progress` is told rows done of rows in
   * all. With `rowLimit` the first rows of the used range suffice; a host may give more.
   */
  readSheet(sheet: string, progress?: Progress, rowLimit?: number): Promise<SheetSnapshot>;
  /**
   * Several sheets in one go, each as `readSheet` gives it; null for one that alone cannot be read (gone, a chart, too
   * large).
   */
  readSheets(
    sheets: readonly string[],
    progress?: Progress,
    rowLimit?: number,
  ): Promise<readonly (SheetSnapshot | null)[]>;
  /** Activates the sheet, selects the range and scrolls to it. */
  select(sheet: string, range: CellRange): Promise<void>;
  /** Writes all edits of all these sheets or, where one `was` no longer holds, none (HostTrouble "stale"). */
  apply(changes: readonly SheetEdits[]): Promise<UndoRecord>;
  /**
   * Writes a new sheet after the last one and activates it; the record names it. A half-written sheet is removed. With
   * a mark the workbook remembers what the sheet is, and forgets it when the sheet is taken back.
   */
  write(plan: SheetPlan, progress?: Progress, mark?: NewMark): Promise<UndoRecord>;
  /**
   * Writes a plan over a generated sheet, which stays the sheet it is: its name, place and visibility, and what
   * formulas elsewhere refer to. What it held, formats and print set-up included, is kept on a copy of it. HostTrouble
   * "missing" for a sheet that is not marked as generated, "merged" for one with a filter.
   */
  rewrite(sheet: string, plan: SheetPlan, kept: FormerKept, progress?: Progress): Promise<UndoRecord>;
  /**
   * Puts a generated sheet that a newer report has no use for aside: under another name, out of sight or not.
   * HostTrouble "missing" as above.
   */
  retire(sheet: string, kept: FormerKept): Promise<UndoRecord>;
  /** Deletes for good sheets that are marked as replaced; others are left alone. */
  discard(sheets: readonly string[]): Promise<void>;
  /** What is remembered of a generated sheet as it was written (written-cells.ts); null for nothing. */
  writtenOn(sheet: string): Promise<string | null>;
  /** Replaces our marks on each of these sheets by these; fills and formats of the clerk's stay as they are. */
  mark(wanted: readonly SheetMarks[]): Promise<UndoRecord>;
  /** Removes all marks of ours from the workbook, and only those. */
  unmark(): Promise<UndoRecord>;
  /** The texts the product keeps in the workbook itself, beside its sheets. */
  readSettings(): Promise<SettingTexts>;
  /**
   * Keeps these texts or, where one `was` no longer holds, none (HostTrouble "stale"). Other parts stay as they are.
   */
  saveSettings(changes: readonly SettingChange[]): Promise<UndoRecord>;
  /** Undoes one write; HostTrouble "stale" where the cells or texts have changed since. */
  undo(record: UndoRecord): Promise<void>;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
  /** What a sheet is that the product wrote; left out where the clerk did. */
  readonly generated?: ReportMark;
}
