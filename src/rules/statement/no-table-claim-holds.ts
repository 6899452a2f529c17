import type { TableKind } from "../../domain/target-table";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";

/** 本单位无部门业务费绩效目标 is said only where there is no such table. */
export const noTableClaimHolds = defineRule({
  meta: {
    id: "statement/no-table-claim-holds",
    title: "写明「无」的绩效目标表不应存在",
    severity: "error",
    why: "文字说没有、下面却附了表，公开后自相矛盾。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["statement"],
    messages: { contradicted: "情况说明写本单位无{kind}绩效目标，其下却有 {count} 个项目的绩效目标表，两处应一致" },
  },
  check({ document }, report) {
    const { statement, tables } = document;
    if (!statement) return;
    const claims: readonly [TableKind, string, typeof statement.noBusinessExpense][] = [
      ["business-expense", "部门业务费", statement.noBusinessExpense],
      ["special-fund", "部门专项资金", statement.noSpecialFund],
    ];
    for (const [kind, name, claim] of claims) {
      if (claim.state !== "filled" || !claim.value) continue;
      const contradicting = tables.filter((table) => table.kind === kind && table.projects.length > 0);
      if (contradicting.length === 0) continue;
      const count = contradicting.reduce((sum, table) => sum + table.projects.length, 0);
      report({
        messageId: "contradicted",
        at: claim.at,
        data: { kind: name, count },
      });
    }
  },
});
