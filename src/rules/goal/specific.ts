import { valueOf } from "../../domain/entry";
import { namesQuantity } from "../../domain/vocabulary/figures";
import { vagueWordsIn } from "../../domain/vocabulary/goal-words";
import { namesTime } from "../../domain/vocabulary/times";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { goalsIn } from "../goals-of";
import { listed, projectPhrase } from "../phrases";

/** One word of degree may be style; two and no figure is a goal that nobody can miss. */
const FEWEST_WORDS = 2;

/** 逐步提升……进一步……, and neither how much nor when. */
export const specific = defineRule({
  meta: {
    id: "goal/specific",
    title: "总体绩效目标应细化量化",
    severity: "suggestion",
    why: "没有数量和时间的目标年终无法判断是否完成。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: { vague: "{where}：{called}没有数量和时间，只有{words}等说法，应写明完成多少、何时完成" },
  },
  check(sheet, report) {
    for (const { context, goal, called } of goalsIn(sheet)) {
      const text = valueOf(goal) ?? "";
      const words = vagueWordsIn(text);
      if (goal.state !== "filled" || words.length < FEWEST_WORDS || namesQuantity(text) || namesTime(text)) continue;
      report({
        messageId: "vague",
        at: goal.at,
        data: { where: projectPhrase(context), called, words: listed(words) },
      });
    }
  },
});
