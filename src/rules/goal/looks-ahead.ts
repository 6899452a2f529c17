import { valueOf } from "../../domain/entry";
import { perfectivePhraseIn } from "../../domain/vocabulary/goal-words";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { goalsIn } from "../goals-of";
import { projectPhrase } from "../phrases";

/** 发挥了重要作用 is the language of last year's report. */
export const looksAhead = defineRule({
  meta: {
    id: "goal/looks-ahead",
    title: "总体绩效目标应写预期，不写已完成的事",
    severity: "warning",
    why: "绩效目标是预算执行前预期达到的产出和效果；完成式的说法多为照搬总结或自评材料。",
    basis: cite(CITATIONS.guide2021, CITATIONS.targets2015),
    fix: "none",
    messages: { past: "{where}：{called}写「{phrase}」，是已完成的说法，应写预期达到的产出和效果" },
  },
  check(sheet, report) {
    for (const { context, goal, called } of goalsIn(sheet)) {
      const phrase = perfectivePhraseIn(valueOf(goal) ?? "");
      if (goal.state === "filled" && phrase !== null)
        report({ messageId: "past", at: goal.at, data: { where: projectPhrase(context), called, phrase } });
    }
  },
});
