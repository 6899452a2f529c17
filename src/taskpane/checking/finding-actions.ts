import type { Finding } from "../../linting/finding";
import type { CellRange } from "../../sheet/cell-range";
import type { ListedFinding } from "../store/findings-list";

/** What can be done with a finding of the list. */
export interface FindingActions {
  /** Opens its card, or closes the one that is open. */
  readonly onPoint: (id: number | null) => void;
  /** Goes to one of its places in the sheet. */
  readonly onJump: (entry: ListedFinding, at: CellRange) => void;
  /** Makes its correction; null while the pane is busy or the result stale. */
  readonly onFix: ((finding: Finding) => void) | null;
  /** Suppresses it for a reason; null where it cannot be. */
  readonly onSuppress: ((finding: Finding, reason: string) => void) | null;
}
