import type { CellValue } from "./cell";
import type { CellAddress } from "./cell-address";

/** One change of one cell's value. A host refuses it where the cell no longer holds `was`. */
export interface CellEdit {
  readonly at: CellAddress;
  readonly was: CellValue;
  readonly becomes: CellValue;
}
