import type { Finding } from "../../linting/finding";
import { formatAddress } from "../../sheet/a1";
import type { CellEdit } from "../../sheet/cell-edit";
import type { SheetParts } from "../../sheet/sheet-parts";

/**
 * Which corrections the clerk wants made: those picked one by one (`parts`: the sheets their places are told by), or
 * those of all findings (of one rule, where it is named) that are certain, with `safety: "all"` also those whose choice
 * is the clerk's.
 */
export type FixScope =
  | { readonly kind: "picked"; readonly findings: readonly Finding[]; readonly parts: SheetParts }
  | { readonly kind: "findings"; readonly safety: "safe" | "all"; readonly rule: string | null };

/** The corrections that can be made at once: each cell is touched by one finding only. */
export function fixEdits(findings: readonly Finding[], scope: FixScope): readonly CellEdit[] {
  return atOnce(
    scope.kind === "picked" ? scope.findings : findings.filter((finding) => isWanted(finding, scope)),
  ).flatMap(({ fix }) => fix?.edits ?? []);
}

/**
 * Of these findings those whose corrections can be made together; one that touches a cell of another waits for the next
 * check.
 */
export function atOnce(findings: readonly Finding[]): readonly Finding[] {
  const touched = new Set<string>();
  return findings.filter(({ fix }) => {
    if (!fix) return false;
    const cells = fix.edits.map(({ at }) => formatAddress(at));
    if (cells.some((cell) => touched.has(cell))) return false;
    for (const cell of cells) touched.add(cell);
    return true;
  });
}

function isWanted({ rule, fix }: Finding, scope: Extract<FixScope, { readonly kind: "findings" }>): boolean {
  return (
    fix !== null && (scope.rule === null || rule === scope.rule) && (scope.safety === "all" || fix.safety === "safe")
  );
}
