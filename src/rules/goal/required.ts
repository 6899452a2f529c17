import { numberIn } from "../../domain/quantity";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** Each project says what it is for. */
export const required = defineRule({
  meta: {
    id: "goal/required",
    title: "项目须填总体绩效目标",
    severity: "error",
    why: "没有总体目标，指标就没有依据，目标与指标是否相关也无从审核。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015),
    fix: "none",
    messages: {
      empty: "{where}：总体绩效目标为空，应写明预期产出和效果",
      number: "{where}：总体绩效目标「{goal}」是数字，应写明预期产出和效果",
    },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const { overallGoal, card } = context.project;
      const goals = card ? [overallGoal, card.annualGoal] : [overallGoal];
      const blank = goals.find((goal) => goal.state === "blank" && !goal.lost);
      if (blank?.state === "blank" && !goals.some((goal) => goal.state === "filled"))
        report({ messageId: "empty", at: blank.at, data: { where: projectPhrase(context) } });
      for (const goal of goals) {
        if (goal.state === "filled" && numberIn(goal.value) !== null)
          report({ messageId: "number", at: goal.at, data: { where: projectPhrase(context), goal: goal.value } });
      }
    }
  },
});
