import type { Trouble } from "../../review/port/attempt";
import type { RibbonNews } from "../../review/ribbon/ribbon-news";
import type { CellRange } from "../../sheet/cell-range";
import type { ListView } from "./arrange-findings";
import type { Job, JobEnd } from "./job";
import type { Page } from "./page";
import type { ResultPart } from "./pane-state";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "started"; readonly job: Job }
  | { readonly kind: "progressed"; readonly done: number; readonly all: number }
  | { readonly kind: "failed"; readonly job: Job; readonly trouble: Trouble }
  | ({ readonly kind: "finished" } & JobEnd)
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
