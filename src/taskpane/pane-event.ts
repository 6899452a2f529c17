import type { Trouble } from "../review/attempt";
import type { CheckOutcome } from "../review/checked-sheet";
import type { JournalStep } from "../review/journal";
import type { OpenedWorkbook } from "../review/open-workbook";
import type { ReportOutcome } from "../review/report-sheet";
import type { RibbonNews } from "../review/ribbon-news";
import type { WriteReceipt } from "../review/write-receipt";
import type { Severity } from "../sheet/severity";
import type { Job } from "./job";

/** How a job ended well. */
export type JobResult =
  | { readonly kind: "opened"; readonly opened: OpenedWorkbook }
  | { readonly kind: "checked"; readonly outcome: CheckOutcome; readonly receipt: WriteReceipt | null }
  | { readonly kind: "reported"; readonly outcome: ReportOutcome }
  | { readonly kind: "fixed"; readonly cells: number; readonly receipts: readonly WriteReceipt[]; readonly outcome: CheckOutcome }
  | { readonly kind: "marked"; readonly receipt: WriteReceipt; readonly places: number }
  | { readonly kind: "unmarked"; readonly receipt: WriteReceipt }
  | { readonly kind: "undone"; readonly step: JournalStep }
  | { readonly kind: "jumped" };

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "started"; readonly job: Job }
  | { readonly kind: "progressed"; readonly done: number; readonly all: number }
  | { readonly kind: "failed"; readonly job: Job; readonly trouble: Trouble }
  | { readonly kind: "finished"; readonly result: JobResult }
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  /** The host cannot tell of changes: the clerk has to check again on their own. */
  | { readonly kind: "unwatched" }
  | { readonly kind: "filtered"; readonly filter: Severity | "all" }
  | { readonly kind: "folded"; readonly severity: Severity; readonly fold: "open" | "closed" }
  | { readonly kind: "pointed"; readonly index: number; readonly severity: Severity }
  | { readonly kind: "dismissed" }
  | { readonly kind: "news"; readonly news: RibbonNews };
