import type { ReadingChoices } from "../../domain/reading-choices";
import type { Trouble } from "../../review/port/attempt";
import type { CheckedSheet } from "../../review/check/checked-sheet";
import type { TargetSheet } from "../../review/open/document-facts";
import type { UndoHistory } from "../../review/port/undo-history";
import type { GeneratedSheet } from "../../review/open/open-workbook";
import type { RibbonCommand } from "../../review/ribbon/ribbon-news";
import type { SheetLook } from "../../review/open/sheet-look";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetParts } from "../../sheet/sheet-parts";
import type { ListView } from "./arrange-findings";
import { FIRST_VIEW } from "./arrange-findings";
import type { FindingsList } from "./findings-list";
import type { Job, JobEnd } from "./job";
import type { Page } from "./page";

/** Everything the pane knows; what it shows follows from this alone. */
export interface PaneState {
  /** The visible sheets of the workbook, for the chooser. */
  readonly sheets: readonly string[];
  /** Which sheets the product wrote, and from which one (null where that one is gone), as far as was seen. */
  readonly generated: readonly MadeSheet[];
  readonly subject: Subject;
  /** Where the sheet is a card of one project, the other sheets that are. */
  readonly siblings: readonly string[];
  /** What stands in the place of the sheet and its result; null for none. */
  readonly page: Page | null;
  /** How the clerk said a sheet is to be read, by its name, as long as the pane is open. */
  readonly choices: Readonly<Record<string, ReadingChoices>>;
  readonly running: Running | null;
  readonly trouble: PaneTrouble | null;
  readonly notice: Notice | null;
  /** What was written and can be undone, newest last. */
  readonly undoHistory: UndoHistory;
  /** How the clerk looks at the findings. */
  readonly view: ListView;
  /** What of the result is shown. */
  readonly part: ResultPart;
  /** The finding the clerk is at, by its id. */
  readonly current: number | null;
  /** What is selected on the target sheet, as far as the host told; its first cell counts as the active one. */
  readonly selection: CellRange | null;
}

/** The findings, the corrections to be confirmed, or what was suppressed. */
export type ResultPart = "findings" | "fixes" | "suppressed";

/** What the pane is about. */
export type Subject =
  | { readonly kind: "opening" }
  | { readonly kind: "no-target"; readonly looks: readonly SheetLook[] }
  | { readonly kind: "opened"; readonly target: TargetSheet }
  /** stale: the sheet was changed after the check. */
  | {
      readonly kind: "checked";
      readonly checked: CheckedSheet;
      readonly list: FindingsList;
      readonly freshness: "fresh" | "stale";
    };

export interface Running {
  readonly job: Job;
  /** Rows done of rows in all; null until the host tells. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** The sheet was changed after the job began: what it finds may no longer hold. */
  readonly overtaken: boolean;
}

/** Trouble with what the pane was asked to do (it can be tried again) or with a button of the ribbon. */
export type PaneTrouble =
  | { readonly from: "pane"; readonly trouble: Trouble; readonly job: Job }
  | { readonly from: "ribbon"; readonly trouble: Trouble; readonly command: RibbonCommand };

/** What was just done or turned out, said once. */
export type Notice =
  | { readonly kind: "ended"; readonly by: JobEnd }
  /** The host cannot tell of changes, or of what is selected; the language chosen could not be loaded. */
  | { readonly kind: "unwatched" | "unfollowed" | "unspoken" }
  | { readonly kind: "ribbon-checked"; readonly sheet: string };

/** A sheet the product wrote. */
export type MadeSheet = Pick<GeneratedSheet, "sheet" | "source">;

export const INITIAL_STATE: PaneState = {
  sheets: [],
  generated: [],
  subject: { kind: "opening" },
  siblings: [],
  page: null,
  choices: {},
  running: null,
  trouble: null,
  notice: null,
  undoHistory: [],
  view: FIRST_VIEW,
  part: "findings",
  current: null,
  selection: null,
};

const NO_PARTS: SheetParts = [];

/** The target sheet the pane is about; null while none is found. */
export function targetOf(subject: Subject): TargetSheet | null {
  if (subject.kind === "opened") return subject.target;
  return subject.kind === "checked" ? subject.checked.target : null;
}

/** The sheets it was read from; none while none is found. */
export function partsOf(subject: Subject): SheetParts {
  return targetOf(subject)?.parts ?? NO_PARTS;
}

/** Its name; WHOLE_WORKBOOK where all sheets were read together. */
export function sheetOf(subject: Subject): string | null {
  return targetOf(subject)?.sheet ?? null;
}

/** What the target sheet is where the product wrote it; null where the clerk did. */
export function madeOf({ subject, generated }: PaneState): MadeSheet | null {
  const sheet = sheetOf(subject);
  return generated.find((made) => made.sheet === sheet) ?? null;
}
