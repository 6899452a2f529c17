import type { CellEdit } from "../sheet/cell-edit";
import type { CellRange } from "../sheet/cell-range";
import type { Severity } from "../sheet/severity";

/** One thing found wrong, JSON as it stands. One cause is one finding; its further places are `related`. */
export interface Finding {
  /** The rule's id, an assertion: "indicator/value-needs-unit". */
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly messageId: string;
  readonly severity: Severity;
  /** 哪里 · 现状 · 应当, the clerk's own words in 「」. */
  readonly message: string;
  readonly at: CellRange;
  readonly related: readonly CellRange[];
  readonly fix: Fix | null;
}

/** A correction as data: cell values only, never a closure. */
export interface Fix {
  readonly label: string;
  /** safe: certain; needs-review: the choice is the clerk's. */
  readonly safety: "safe" | "needs-review";
  readonly edits: readonly [CellEdit, ...CellEdit[]];
}
