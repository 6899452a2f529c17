import type { CellRange } from "../sheet/cell-range";
import type { Look } from "./look";
import type { Printed } from "./printed";

/** One item of the report: what is printed, how, and the cells it takes; more than one cell means they are merged. */
export interface PlacedItem {
  readonly at: CellRange;
  readonly printed: Printed;
  readonly look: Look;
}
