import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { indicatorPhrase, projectPhrase } from "../phrases";

/** An indicator without 分值 counts for nothing when the year is judged. Missing ones are told once a project. */
export const weightPositive = defineRule({
  meta: {
    id: "indicator/weight-positive",
    title: "每条指标须有大于 0 的分值",
    severity: "error",
    why: "没有分值的指标年终不计分，预算绩效系统也不予保存。",
    basis: cite(CITATIONS.evaluation2020),
    fix: "none",
    needs: ["weights"],
    messages: {
      empty: "{where}：{count} 条指标没有分值，应填大于 0 的分值",
      notPositive: "{where}：分值为 {weight}，应大于 0",
    },
  },
  check({ projects }, report) {
    const firstTime = oncePerPlace();
    for (const { project, name, indicators } of projects) {
      const empty = indicators.flatMap(({ indicator: { weight, level3 } }) =>
        weight.state === "blank" && !weight.lost && level3.state === "filled" ? [weight.at] : [],
      );
      const [at, ...related] = empty;
      if (at)
        report({
          messageId: "empty",
          at,
          related,
          data: { where: projectPhrase({ name, project }), count: empty.length },
        });
      for (const context of indicators) {
        const { weight } = context.indicator;
        if (weight.state !== "filled" || weight.value > 0 || !firstTime(weight.at)) continue;
        report({
          messageId: "notPositive",
          at: weight.at,
          data: { where: indicatorPhrase(context), weight: weight.value },
        });
      }
    }
  },
});
