import type { Trouble } from "../review/attempt";
import type { CheckedSheet } from "../review/checked-sheet";
import type { TargetSheet } from "../review/document-facts";
import type { Journal } from "../review/journal";
import type { RibbonCommand } from "../review/ribbon-news";
import type { SheetLook } from "../review/sheet-look";
import type { Severity } from "../sheet/severity";
import type { Job } from "./job";

/** Everything the pane knows; what it shows follows from this alone. */
export interface PaneState {
  /** The visible sheets of the workbook, for the chooser. */
  readonly sheets: readonly string[];
  readonly subject: Subject;
  readonly running: Running | null;
  readonly trouble: PaneTrouble | null;
  readonly notice: Notice | null;
  /** What was written and can be taken back, newest last. */
  readonly journal: Journal;
  readonly filter: Severity | "all";
  /** The sections the clerk opened or closed; the others follow their default. */
  readonly folds: Readonly<Partial<Record<Severity, "open" | "closed">>>;
  /** The finding last gone to, by its place in the result. */
  readonly current: number | null;
}

/** What the pane is about. */
export type Subject =
  | { readonly kind: "opening" }
  | { readonly kind: "no-target"; readonly looks: readonly SheetLook[] }
  | { readonly kind: "opened"; readonly target: TargetSheet }
  /** stale: the sheet was changed after the check. */
  | { readonly kind: "checked"; readonly checked: CheckedSheet; readonly freshness: "fresh" | "stale" };

export interface Running {
  readonly job: Job;
  /** Rows done of rows in all; null until the host tells. */
  readonly progress: { readonly done: number; readonly all: number } | null;
}

/** Trouble with what the pane was asked to do (it can be tried again) or with a button of the ribbon. */
export type PaneTrouble =
  | { readonly from: "pane"; readonly trouble: Trouble; readonly job: Job }
  | { readonly from: "ribbon"; readonly trouble: Trouble; readonly command: RibbonCommand };

/** What was just done, said once. */
export type Notice =
  | { readonly kind: "reported"; readonly sheets: readonly string[] }
  | { readonly kind: "fixed"; readonly cells: number }
  | { readonly kind: "marked"; readonly places: number }
  | { readonly kind: "unmarked"; readonly sheets: number }
  | { readonly kind: "unwatched" }
  | { readonly kind: "undone"; readonly step: Journal[number]["kind"] }
  | { readonly kind: "ribbon-checked"; readonly sheet: string };

export const INITIAL_STATE: PaneState = {
  sheets: [],
  subject: { kind: "opening" },
  running: null,
  trouble: null,
  notice: null,
  journal: [],
  filter: "all",
  folds: {},
  current: null,
};

/** The target sheet the pane is about; null while none is found. */
export function targetOf(subject: Subject): TargetSheet | null {
  if (subject.kind === "opened") return subject.target;
  return subject.kind === "checked" ? subject.checked.target : null;
}

/** Its name. */
export function sheetOf(subject: Subject): string | null {
  return targetOf(subject)?.sheet ?? null;
}

/** Whether our marks stand on the sheet, as far as this pane wrote them. */
export function marksStand(journal: Journal, sheet: string): boolean {
  for (const { receipts } of [...journal].reverse()) {
    for (const receipt of receipts) {
      if (receipt.kind !== "marks") continue;
      const after = receipt.after.find((marks) => marks.sheet === sheet);
      if (after !== undefined) return after.marks.length > 0;
      if (receipt.before.some((marks) => marks.sheet === sheet)) return false;
    }
  }
  return false;
}
