import { defineRule } from "../../linting/define-rule";
import { isPlaceholder } from "../../linting/is-placeholder";
import { isFormulaError } from "../../sheet/formula-error";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** Each project says how much money it is given. */
export const budgetRequired = defineRule({
  meta: {
    id: "funds/budget-required",
    title: "项目须填年预算安排资金",
    severity: "error",
    why: "绩效目标与预算同步审核；没有金额或金额不是正数，资金与任务无法相互对应。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015),
    fix: "none",
    messages: {
      empty: "{where}：年预算安排资金为空，应填金额",
      unreadable: "{where}：年预算安排资金「{raw}」不是金额，应填数字",
      notPositive: "{where}：年预算安排资金为 {budget}，应大于 0",
    },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const { budget } = context.project;
      if (budget.state === "filled" && budget.value > 0) continue;
      const where = projectPhrase(context);
      if (budget.state === "blank" && !budget.lost) report({ messageId: "empty", at: budget.at, data: { where } });
      if (budget.state === "unreadable" && !isFormulaError(budget.raw) && !isPlaceholder("budget", budget.raw)) {
        report({ messageId: "unreadable", at: budget.at, data: { where, raw: budget.raw } });
      }
      if (budget.state === "filled" && budget.value <= 0) {
        report({ messageId: "notPositive", at: budget.at, data: { where, budget: budget.value } });
      }
    }
  },
});
