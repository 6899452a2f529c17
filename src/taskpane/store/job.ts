import type { ReadingChoices } from "../../domain/reading-choices";
import type { Finding } from "../../linting/finding";
import type { Suppression } from "../../linting/suppression";
import type { CheckOutcome } from "../../review/check/checked-sheet";
import type { SuppressOutcome } from "../../review/check/suppress-findings";
import type { FixScope } from "../../review/fix/fix-edits";
import type { OpenedWorkbook } from "../../review/open/open-workbook";
import type { ReportKind } from "../../review/port/report-mark";
import type { UndoStep } from "../../review/port/undo-history";
import type { UndoRecord } from "../../review/port/undo-record";
import type { DisclosureFile } from "../../review/report/disclosure-file";
import type { ReportPreview } from "../../review/report/report-preview";
import type { Onto, ReportOutcome } from "../../review/report/report-sheet";
import type { NoTarget } from "../../review/report/report-subject";
import type { SettingsRead } from "../../review/settings/read-settings";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetParts } from "../../sheet/sheet-parts";
import type { SettingsEdit } from "./settings-edit";

/**
 * The jobs by kind: what each is asked with, as data, so that it can be tried again as it was, and what it ends with
 * where it ends well. How each is done stands in `jobs.ts` under the same name.
 */
export interface JobShapes {
  readonly open: { readonly asks: object; readonly end: OpenedWorkbook };
  /** `choices`: how the clerk says the sheet is to be read; left out, as was said before. */
  readonly "open-sheet": {
    readonly asks: { readonly sheet: string; readonly choices?: ReadingChoices };
    readonly end: { readonly sheet: string; readonly choices: ReadingChoices; readonly opened: OpenedWorkbook };
  };
  /** `parts`: the sheets that the places of the pane are told by. */
  readonly jump: { readonly asks: { readonly parts: SheetParts; readonly at: CellRange }; readonly end: null };

  /** `remark`: the clerk has marks switched on, so the marks follow the new findings. */
  readonly check: {
    readonly asks: { readonly sheet: string; readonly remark: boolean };
    readonly end: { readonly outcome: CheckOutcome; readonly record: UndoRecord | null };
  };
  /** The sheet was changed and is checked again by itself. */
  readonly recheck: { readonly asks: { readonly sheet: string }; readonly end: CheckOutcome };
  readonly mark: {
    readonly asks: { readonly parts: SheetParts; readonly findings: readonly Finding[] };
    readonly end: { readonly record: UndoRecord; readonly places: number };
  };
  readonly unmark: { readonly asks: object; readonly end: UndoRecord };
  /** Findings are suppressed for a reason. */
  readonly suppress: {
    readonly asks: { readonly sheet: string; readonly findings: readonly Finding[]; readonly reason: string };
    readonly end: SuppressOutcome;
  };
  /** What was suppressed is open again; `outcome` is null where what is found now could not be told. */
  readonly unsuppress: {
    readonly asks: { readonly sheet: string; readonly suppressions: readonly Suppression[] };
    readonly end: { readonly record: UndoRecord; readonly outcome: CheckOutcome | null };
  };

  readonly fix: {
    readonly asks: { readonly sheet: string; readonly scope: FixScope };
    readonly end: { readonly cells: number; readonly records: readonly UndoRecord[]; readonly outcome: CheckOutcome };
  };
  /** `outcome` is what is found now; null where nothing else is, or it could not be told. */
  readonly undo: {
    readonly asks: { readonly step: UndoStep; readonly sheet: string | null };
    readonly end: { readonly step: UndoStep; readonly outcome: CheckOutcome | null };
  };

  readonly report: {
    readonly asks: { readonly sheet: string; readonly report: ReportKind; readonly onto: Onto };
    readonly end: ReportOutcome;
  };
  readonly preview: {
    readonly asks: { readonly sheet: string; readonly report: ReportKind };
    readonly end: ReportPreview | NoTarget;
  };
  /** The 情况说明 as a Word file. */
  readonly word: { readonly asks: { readonly sheet: string }; readonly end: DisclosureFile | NoTarget };

  readonly "read-settings": { readonly asks: object; readonly end: SettingsRead };
  readonly "save-settings": {
    readonly asks: { readonly edit: SettingsEdit };
    readonly end:
      | {
          readonly kind: "kept";
          readonly edit: SettingsEdit;
          readonly record: UndoRecord;
          readonly settings: SettingsRead;
        }
      | { readonly kind: "refused"; readonly wrong: string };
  };
}

export type JobKind = keyof JobShapes;

/** One thing the clerk asked for. */
export type JobOf<K extends JobKind> = { readonly [P in K]: { readonly kind: P } & JobShapes[P]["asks"] }[K];

export type Job = JobOf<JobKind>;

/** How a job of a kind ended well. */
export type JobEnd<K extends JobKind = JobKind> = {
  readonly [P in K]: { readonly of: P; readonly end: JobShapes[P]["end"] };
}[K];
