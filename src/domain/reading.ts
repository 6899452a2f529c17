import type { PerformanceDocument } from "./performance-document";
import type { RepairNote } from "./repair";
import type { CellRange } from "../sheet/cell-range";

/** What came of reading a sheet. Reading never throws: a sheet that is no 绩效目标表 gives `document: null` and why. */
export interface Reading {
  readonly document: PerformanceDocument | null;
  readonly recognition: Recognition;
  readonly repairs: readonly RepairNote[];
  /** What stands beside the form's items and is none of them: notes, page numbers, signatures. */
  readonly asides: readonly Aside[];
  /** Non-empty cells that found no place in the form; nothing is dropped in silence. */
  readonly leftovers: readonly Leftover[];
}

/** How much a sheet looks like a 绩效目标表: the column captions found and those of the form that were not. */
export interface Recognition {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

export interface Leftover {
  readonly at: CellRange;
  readonly text: string;
}

/** A cell that belongs to the sheet but to no item of the form; understood, and not judged. */
export interface Aside {
  readonly role: "note" | "signature" | "page-number" | "column-number";
  readonly at: CellRange;
  readonly text: string;
}
