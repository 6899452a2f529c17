import { numberIn } from "../../domain/quantity";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { goalsIn } from "../goals-of";
import { projectPhrase } from "../phrases";

/** A goal of a few characters is a heading. */
export const longEnough = defineRule({
  meta: {
    id: "goal/long-enough",
    title: "总体绩效目标应写出内容",
    severity: "warning",
    why: "几个字的目标只是项目名称的另一种说法，看不出预期的产出和效果，与指标也无从对应。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: { short: "{where}：{called}「{goal}」只有 {length} 个字，应写明预期产出和效果，不少于 {least} 个字" },
  },
  check(sheet, report) {
    const least = sheet.profile.thresholds.goalLength;
    for (const { context, goal, called } of goalsIn(sheet)) {
      if (goal.state !== "filled" || numberIn(goal.value) !== null) continue;
      const { length } = goal.value.replace(/\s/gu, "");
      if (length < least)
        report({
          messageId: "short",
          at: goal.at,
          data: { where: projectPhrase(context), called, goal: goal.value, length, least },
        });
    }
  },
});
