import { placeOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** What a project delivers is counted by at least one 数量指标. One without any 产出指标 is told by output-required. */
export const quantityIndicatorRequired = defineRule({
  meta: {
    id: "project/quantity-indicator-required",
    title: "项目至少设一条数量指标",
    severity: "warning",
    why: "没有数量指标，看不出这笔钱要办成多少事。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { none: "{where}设有 {count} 条指标，没有数量指标，应至少设一条" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const { indicators, project } = context;
      if (
        context.levels?.has("output") !== true ||
        indicators.some(({ level2 }) => level2 === null || level2 === "quantity")
      )
        continue;
      report({
        messageId: "none",
        at: placeOf(project.name),
        data: { where: projectPhrase(context), count: indicators.length },
      });
    }
  },
});
