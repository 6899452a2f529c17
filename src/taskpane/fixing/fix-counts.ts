import type { Finding } from "../../linting/finding";
import { fixEdits } from "../../review/fix/fix-edits";

export interface FixCounts {
  /** Cells that can be corrected for certain. */
  readonly cells: number;
  /** Corrections that are the clerk's to confirm. */
  readonly toConfirm: number;
}

const SAFE = { kind: "findings", safety: "safe", rule: null } as const;

/** What there is to correct in a result. */
export function fixCounts(findings: readonly Finding[]): FixCounts {
  return {
    cells: fixEdits(findings, SAFE).length,
    toConfirm: findings.filter(({ fix }) => fix?.safety === "needs-review").length,
  };
}
