import type { Trouble } from "../review/port/attempt";
import type { ReadingChoices } from "../domain/reading-choices";
import type { CheckOutcome } from "../review/check/checked-sheet";
import type { SuppressOutcome } from "../review/check/suppress-findings";
import type { DisclosureFile } from "../review/report/disclosure-file";
import type { UndoStep } from "../review/port/undo-history";
import type { OpenedWorkbook } from "../review/open/open-workbook";
import type { SettingsRead } from "../review/settings/read-settings";
import type { ReportPreview } from "../review/report/report-preview";
import type { NoTarget } from "../review/report/report-subject";
import type { ReportOutcome } from "../review/report/report-sheet";
import type { RibbonNews } from "../review/ribbon/ribbon-news";
import type { UndoRecord } from "../review/port/undo-record";
import type { CellRange } from "../sheet/cell-range";
import type { ListView } from "./findings/arrange-findings";
import type { Job } from "./job";
import type { Keep } from "./pages/keep";
import type { Page } from "./pages/page";
import type { ResultPart } from "./pane-state";

/**
 * How a job ended well. `outcome` of a step taken back is what is found now, null where nothing else is or it could not
 * be told.
 */
export type JobResult =
  /** `said`: how the clerk said the sheet is to be read. */
  | { readonly kind: "opened"; readonly opened: OpenedWorkbook; readonly said?: SaidOfSheet }
  | { readonly kind: "checked"; readonly outcome: CheckOutcome; readonly record: UndoRecord | null }
  | { readonly kind: "reported"; readonly outcome: ReportOutcome }
  | {
      readonly kind: "fixed";
      readonly cells: number;
      readonly records: readonly UndoRecord[];
      readonly outcome: CheckOutcome;
    }
  | { readonly kind: "marked"; readonly record: UndoRecord; readonly places: number }
  | { readonly kind: "unmarked"; readonly record: UndoRecord }
  | { readonly kind: "ignored"; readonly outcome: SuppressOutcome }
  | { readonly kind: "revoked"; readonly record: UndoRecord; readonly outcome: CheckOutcome | null }
  | { readonly kind: "undone"; readonly step: UndoStep; readonly outcome: CheckOutcome | null }
  | { readonly kind: "previewed"; readonly preview: ReportPreview | DisclosureFile | NoTarget }
  | { readonly kind: "notes-read"; readonly notes: SettingsRead }
  | { readonly kind: "kept"; readonly keep: Keep; readonly record: UndoRecord; readonly notes: SettingsRead }
  | { readonly kind: "profile-refused"; readonly wrong: string }
  | { readonly kind: "jumped" };

export interface SaidOfSheet {
  readonly sheet: string;
  readonly choices: ReadingChoices;
}

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "started"; readonly job: Job }
  | { readonly kind: "progressed"; readonly done: number; readonly all: number }
  | { readonly kind: "failed"; readonly job: Job; readonly trouble: Trouble }
  | { readonly kind: "finished"; readonly result: JobResult }
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  /** The host cannot tell of changes: the clerk has to check again on their own. */
  | { readonly kind: "unwatched" }
  /** The clerk selected something on the target sheet; null where that is no plain range. */
  | { readonly kind: "selected"; readonly at: CellRange | null }
  /** The host cannot tell what is selected: F8 goes on from the finding gone to last. */
  | { readonly kind: "unfollowed" }
  /** The language the clerk chose could not be loaded. */
  | { readonly kind: "unspoken" }
  /** Another part of the result is shown. */
  | { readonly kind: "turned-to"; readonly part: ResultPart }
  | { readonly kind: "viewed"; readonly view: Partial<Omit<ListView, "folds">> }
  | { readonly kind: "folded"; readonly group: string; readonly fold: "open" | "closed" }
  /** The clerk is at a finding of the list, or at none; `at` is the place that was gone to, null where none was. */
  | { readonly kind: "pointed"; readonly id: number | null; readonly at: CellRange | null }
  /** Another page of the pane; null goes back to the sheet. */
  | { readonly kind: "turned"; readonly page: Page | null }
  | { readonly kind: "dismissed" }
  | { readonly kind: "news"; readonly news: RibbonNews };
