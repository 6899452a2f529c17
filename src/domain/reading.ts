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

/**
 * What a cell beside the form's items is.
 * - note: 注：, 填表说明, and prose that states no number of projects
 * - signature: 填报人, 联系电话, 单位公章, 填报日期, each label with what is written behind it
 * - page-number: — 1 —, 第1页 共3页
 * - column-number: the row of numbers below a header (栏次)
 */
export type AsideRole = "note" | "signature" | "page-number" | "column-number";

/** A cell that belongs to the sheet but to no item of the form; understood, and not judged. */
export interface Aside {
  readonly role: AsideRole;
  readonly at: CellRange;
  readonly text: string;
}
