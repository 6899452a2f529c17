import { valueOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** Within a project and a 二级指标 each name stands once; the goals of the year may repeat those of the whole period. */
export const notRepeated = defineRule({
  meta: {
    id: "indicator/not-repeated",
    title: "同一项目内指标名称不应重复",
    severity: "warning",
    why: "同名指标在汇总和自评时分不清，也会重复计分。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: {
      same: "{where}的{level2}下有 {count} 条「{name}」，应合并或删去重复的",
      told: "{where}的{level2}下有 {count} 条「{name}」，仅明细说明不同，应改名区分或合并",
    },
  },
  check({ projects }, report) {
    for (const context of projects) {
      for (const same of namesakesIn(context.indicators)) {
        const [first, ...others] = same;
        const at = first?.indicator.level3;
        if (!first || at?.state !== "filled" || others.length === 0) continue;
        const details = new Set(same.map(({ indicator }) => fold(valueOf(indicator.detail) ?? "")));
        report({
          messageId: details.size > 1 ? "told" : "same",
          at: at.at,
          related: others.flatMap(({ indicator }) =>
            indicator.level3.state === "filled" ? [indicator.level3.at] : [],
          ),
          data: {
            where: projectPhrase(context),
            level2: valueOf(first.indicator.level2) ?? "同类指标",
            count: same.length,
            name: first.name,
          },
        });
      }
    }
  },
});

/** Indicators of one name under one 二级指标, each such group. */
function namesakesIn(indicators: readonly IndicatorContext[]): readonly (readonly IndicatorContext[])[] {
  const names = new Set(indicators.map(({ sameName }) => sameName));
  if (names.size === indicators.length) return [];
  const groups = new Map<string, IndicatorContext[]>();
  for (const context of indicators) {
    if (context.sameName === "") continue;
    const key = `${context.indicator.horizon}|${context.level2 ?? valueOf(context.indicator.level2) ?? ""}|${context.sameName}`;
    const same = groups.get(key);
    if (same) same.push(context);
    else groups.set(key, [context]);
  }
  return [...groups.values()];
}
