import { valueOf } from "../../domain/entry";
import { declaredWeightIn } from "../../domain/vocabulary/declared-weights";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { figure, projectPhrase } from "../phrases";
import { sameWeight, weightsOf } from "../weights-of";

/**
 * The 分值 of a project make 100, or 90 where the ten points of 预算执行率 stand apart, or what the column's caption declares.
 */
export const weightsSumUp = defineRule({
  meta: {
    id: "project/weights-sum-up",
    title: "项目各指标分值之和须为规定总分",
    severity: "error",
    why: "分值合计不是规定的总分，系统不能保存，年终自评也无法计分。",
    basis: cite(CITATIONS.evaluation2020),
    fix: "none",
    needs: ["weights"],
    messages: { differs: "{where}：{count} 条指标的分值合计 {sum}，应为 {expected}" },
  },
  check({ projects, profile }, report) {
    for (const { project, table, name, indicators } of projects) {
      const declared = declaredWeightIn(valueOf(table.header.weight) ?? "");
      const sums = declared === null ? profile.thresholds.weightSums : [declared];
      for (const block of grouped(indicators, ({ indicator }) => indicator.horizon).values()) {
        const weights = weightsOf(block);
        if (!weights || sums.some((sum) => sameWeight(sum, weights.sum))) continue;
        const [at, ...related] = weights.places;
        const data = {
          where: projectPhrase({ name, project }),
          count: block.length,
          sum: figure(weights.sum),
          expected: sums.join(" 或 "),
        };
        report({ messageId: "differs", at, related, data });
      }
    }
  },
});
