import { valueOf } from "../../domain/entry";
import { hasWords, shareWords } from "../../domain/vocabulary/shared-words";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { goalsIn } from "../goals-of";
import { listed, projectPhrase } from "../phrases";

/** Fewer indicators prove nothing. */
const FEWEST_INDICATORS = 3;

/**
 * A goal that speaks of talents while all indicators count files closed: no word of it, nor of the project's name,
 * recurs.
 */
export const linkedToIndicators = defineRule({
  meta: {
    id: "goal/linked-to-indicators",
    title: "总体绩效目标应与指标相关",
    severity: "suggestion",
    why: "指标由目标分解而来；目标说的事没有一条指标提到，完成了指标也看不出目标是否实现。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    needs: ["whole-table"],
    messages: { unlinked: "{where}：{called}说的内容，{count} 条指标（{names}）都没有提到，应设与目标相关的指标" },
  },
  check(sheet, report) {
    for (const { context, goal, called, rows } of goalsIn(sheet)) {
      if (goal.state !== "filled" || rows.length < FEWEST_INDICATORS || isLinked(context.name, goal.value, rows))
        continue;
      const names = listed(rows.map(({ name }) => name));
      report({
        messageId: "unlinked",
        at: goal.at,
        data: { where: projectPhrase(context), called, count: rows.length, names },
      });
    }
  },
});

function isLinked(name: string, goal: string, indicators: readonly IndicatorContext[]): boolean {
  const spokenOf = `${name}。${goal}`;
  const recurs = indicators.some(
    (context) => shareWords(spokenOf, context.name) || shareWords(spokenOf, valueOf(context.indicator.detail) ?? ""),
  );
  return recurs || !hasWords(spokenOf);
}
