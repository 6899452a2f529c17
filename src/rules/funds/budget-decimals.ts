import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { figure, projectPhrase } from "../phrases";

/** 32.7566667 is a quotient nobody budgeted; a cell may show fewer decimals than it holds. */
export const budgetDecimals = defineRule({
  meta: {
    id: "funds/budget-decimals",
    title: "预算金额小数位不宜过多",
    severity: "suggestion",
    why: "单元格显示两位、实际更多时，逐项相加与合计会差几分钱，与预算批复也对不上。",
    basis: cite(CITATIONS.numerals),
    fix: "none",
    messages: { many: "{where}：年预算安排资金为 {budget}，小数超过 {most} 位，应核对并按 {most} 位填写" },
  },
  check({ projects, profile }, report) {
    const most = profile.thresholds.moneyDecimals;
    for (const context of projects) {
      const { budget } = context.project;
      if (budget.state !== "filled") continue;
      if (Number.isInteger(budget.value * 10 ** most)) continue;
      const shown = figure(budget.value);
      const [, decimals = ""] = shown.split(".");
      if (decimals.length > most)
        report({ messageId: "many", at: budget.at, data: { where: projectPhrase(context), budget: shown, most } });
    }
  },
});
