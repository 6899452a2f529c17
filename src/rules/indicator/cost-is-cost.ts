import { placeOf, valueOf } from "../../domain/entry";
import { isOfCost, isOutputRate } from "../../domain/vocabulary/costs";
import { isBudgetProgress } from "../../domain/vocabulary/rates";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { rowsInAllProjects } from "../rows-in-all-projects";
import { namesakesPhrase, sameNamed } from "../same-named";

/**
 * 预算执行率 tells how far the money was spent, 合格率 how well. Rows the system prints everywhere have a finding of their own.
 */
export const costIsCost = defineRule({
  meta: {
    id: "indicator/cost-is-cost",
    title: "成本指标须反映成本",
    severity: "warning",
    why: "成本指标考核花了多少钱、单价是否合理；支出进度另行评价，合格率、完成率属于质量或数量。",
    basis: cite(CITATIONS.guide2021, CITATIONS.evaluation2020),
    fix: "none",
    messages: {
      progress: "{where}归在「{level2}」下，反映的是支出进度，应改为总成本、单位成本或成本控制率",
      output: "{where}归在「{level2}」下，反映的不是成本，应改为总成本、单位成本或成本控制率",
    },
  },
  matches({ level2, sameName }) {
    return (level2 === "cost" || level2 === "economic-cost") && whatIsAmiss(sameName) !== "nothing";
  },
  checkMatches(unfit, report, { projects }) {
    const fixed = new Set(rowsInAllProjects(projects).flat());
    for (const rows of sameNamed(unfit.filter((row) => !fixed.has(row)))) {
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      const says = whatIsAmiss(rows[0].sameName);
      if (!at || says === "nothing") continue;
      report({
        messageId: says,
        at,
        related,
        data: { where: namesakesPhrase(rows), level2: valueOf(rows[0].indicator.level2) ?? "" },
      });
    }
  },
});

function whatIsAmiss(name: string): "progress" | "output" | "nothing" {
  if (isBudgetProgress(name) && !isOfCost(name)) return "progress";
  return isOutputRate(name) ? "output" : "nothing";
}
