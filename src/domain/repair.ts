import type { CellRange } from "../sheet/cell-range";

/**
 * What reading did to make sense of a damaged copy.
 * - shifted: stood in another column than its header's
 * - joined: put together from pieces in several cells
 * - split: taken out of a cell that holds two items
 * - carried: stands once for several rows although no merged cell says so
 * - supplied: printed nowhere, follows from the indicator framework (产出指标 above 数量指标)
 * - chosen: another reading of the damaged row is about as good, in which this is the item of another column (需核对)
 */
export type RepairKind = "shifted" | "joined" | "split" | "carried" | "supplied" | "chosen";

export interface Repair {
  readonly kind: RepairKind;
  /** The cells the value came from. */
  readonly from: readonly CellRange[];
}

/** One repair as told to the clerk: where, what kind, and the text as it is now read; "" where it is read as empty. */
export interface RepairNote {
  readonly at: CellRange;
  readonly kind: RepairKind;
  readonly text: string;
}
