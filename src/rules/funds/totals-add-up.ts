import type { TargetTable, TotalRow } from "../../domain/target-table";
import { fold } from "../../domain/vocabulary/fold";
import { SUBTOTAL_LABEL, TOTAL_LINE } from "../../domain/vocabulary/lines";
import { defineRule } from "../../linting/define-rule";
import type { CellAddress } from "../../sheet/cell-address";
import { compareAddresses } from "../../sheet/cell-address";
import { CROSS_CHECK } from "../citations";
import { figure } from "../phrases";

/**
 * 合计 is the sum of the projects, 小计 that of those since the total before it, the row of a unit that of its projects
 * below.
 */
export const totalsAddUp = defineRule({
  meta: {
    id: "funds/totals-add-up",
    title: "合计、小计须等于各项目资金之和",
    severity: "error",
    why: "合计与分项不等，必有一处填错，或增减项目后没有重算。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: { differs: "「{label}」为 {stated}，各项目资金相加为 {counted}，两处应一致" },
  },
  check({ document, profile }, report) {
    const tolerance = profile.thresholds.amountTolerance + 1e-9;
    let before = 0;
    for (const table of document.tables) {
      const { sums, whole } = sumsAt(table);
      for (const { total, above, since, below } of sums) {
        const { label, amount } = total;
        if (label.state !== "filled" || amount.state !== "filled") continue;
        const stands = amount.value;
        const accepted = acceptedFor(fold(label.value), { since, below }, [whole, above, since, before + whole]);
        const [counted = whole] = accepted;
        if (accepted.some((sum) => Number.isNaN(sum) || Math.abs(sum - stands) <= tolerance)) continue;
        report({
          messageId: "differs",
          at: amount.at,
          data: { label: label.value, stated: figure(stands), counted: figure(counted) },
        });
      }
      before += whole;
    }
  },
});

function acceptedFor(
  label: string,
  { since, below }: Pick<SumsAt, "since" | "below">,
  whole: readonly number[],
): readonly number[] {
  if (SUBTOTAL_LABEL.test(label)) return [since];
  return TOTAL_LINE.test(label) ? whole : [below];
}

interface SumsAt {
  readonly total: TotalRow;
  /** Of all projects above the row, of those since the total before it, and of those up to the next. */
  readonly above: number;
  readonly since: number;
  readonly below: number;
}

/**
 * The sums at each row of totals, from the top; NaN where a project's money is not known, so that nothing can be
 * judged.
 */
function sumsAt({ projects, totals }: TargetTable): { readonly sums: readonly SumsAt[]; readonly whole: number } {
  const rows: readonly { readonly first: CellAddress; readonly amount: number; readonly total: TotalRow | null }[] = [
    ...projects.map(({ at, budget }) => ({
      first: at.first,
      amount: budget.state === "filled" ? budget.value : NaN,
      total: null,
    })),
    ...totals.map((total) => ({ first: total.at.first, amount: 0, total })),
  ].sort((a, b) => compareAddresses(a.first, b.first));
  const found: Omit<SumsAt, "below">[] = [];
  let whole = 0;
  for (const { amount, total } of rows) {
    whole += amount;
    if (total) found.push({ total, above: whole, since: whole - (found.at(-1)?.above ?? 0) });
  }
  return {
    sums: found.map((sum, index) => ({ ...sum, below: (found[index + 1]?.above ?? whole) - sum.above })),
    whole,
  };
}
