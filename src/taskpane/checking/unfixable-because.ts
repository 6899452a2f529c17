import type { Finding } from "../../linting/finding";
import type { RuleMeta } from "../../linting/rule";

/**
 * Why no correction is offered with a finding; null where one is.
 * - judgment: the rule never offers one
 * - here: it does, but what is right at this place is not certain
 * - stale: there is one, but the sheet was changed since the check
 */
export function unfixableBecause(
  { fix }: Finding,
  meta: RuleMeta | null,
  offered: boolean,
): "judgment" | "here" | "stale" | null {
  if (fix !== null) return offered ? null : "stale";
  return meta === null || meta.fix === "none" ? "judgment" : "here";
}
