import { placeOf, valueOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import type { GoalOf } from "../goals-of";
import { goalsIn } from "../goals-of";
import { grouped } from "../grouped";
import { figure, listed } from "../phrases";

/**
 * Two projects with one goal are one project twice, or one of them has not been thought about. A card has two goals:
 * that of the year is compared with those of the year.
 */
export const notRepeated = defineRule({
  meta: {
    id: "goal/not-repeated",
    title: "不同项目的绩效目标不应相同",
    severity: "warning",
    why: "目标逐字相同，看不出两个项目各办什么事，审核时会被疑为重复申报。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: {
      same: "{names}的{goal}相同，应按各项目分别填写",
      sameBudget: "{names}的{goal}相同，预算也同为 {budget}，疑为重复申报，应核对并分别填写",
    },
  },
  check(context, report) {
    for (const same of grouped(goalsIn(context), keyOf).values()) {
      const [first, second] = same;
      if (!first || !second) continue;
      const [at, ...related] = same.map(({ goal }) => placeOf(goal));
      if (!at) continue;
      const names = `项目${listed(same.map(({ context: { name } }) => name))}`;
      const goal = first.called;
      const [budget, ...others] = same.map(({ context: { project } }) => valueOf(project.budget));
      if (typeof budget === "number" && others.every((other) => other === budget)) {
        report({ messageId: "sameBudget", at, related, data: { names, goal, budget: figure(budget) } });
      } else {
        report({ messageId: "same", at, related, data: { names, goal } });
      }
    }
  },
});

/** Goals of one kind and one text; null for a goal that says nothing. */
function keyOf({ goal, called }: GoalOf): string | null {
  const text = fold(valueOf(goal) ?? "");
  return text === "" ? null : `${called}：${text}`;
}
