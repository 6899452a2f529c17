import type { CellRange } from "./cell-range";
import type { Severity } from "./severity";

/** A place to be marked in the sheet, told apart by severity; drawn by a host with conditional formats of its own. */
export interface CellMark {
  readonly at: CellRange;
  readonly severity: Severity;
}
