import type { Finding } from "../linting/finding";
import { formatAddress } from "../sheet/a1";
import type { CellEdit } from "../sheet/cell-edit";

/**
 * Which corrections the clerk wants made: one finding's, or those of all findings (of one rule, where it is named) that are
 * certain, with `safety: "all"` also those whose choice is the clerk's.
 */
export type FixScope =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "findings"; readonly safety: "safe" | "all"; readonly rule: string | null };

/** The corrections that can be made at once: each cell is touched by one finding only. */
export function fixEdits(findings: readonly Finding[], scope: FixScope): readonly CellEdit[] {
  if (scope.kind === "finding") return scope.finding.fix?.edits ?? [];
  const touched = new Set<string>();
  const edits: CellEdit[] = [];
  for (const { rule, fix } of findings) {
    if (!fix || (scope.rule !== null && rule !== scope.rule) || (scope.safety === "safe" && fix.safety !== "safe")) continue;
    const cells = fix.edits.map(({ at }) => formatAddress(at));
    if (cells.some((cell) => touched.has(cell))) continue;
    for (const cell of cells) touched.add(cell);
    edits.push(...fix.edits);
  }
  return edits;
}
