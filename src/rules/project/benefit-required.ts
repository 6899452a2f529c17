import { placeOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** A project without 效益指标 says not what the money is good for. */
export const benefitRequired = defineRule({
  meta: {
    id: "project/benefit-required",
    title: "项目应设效益指标",
    severity: "warning",
    why: "只有产出没有效益，看得出办了什么，看不出有什么用；审核时多要求补设。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { none: "{where}设有 {count} 条指标，没有效益指标，应至少设一条" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const levels = context.levels;
      if (!levels || levels.has("benefit")) continue;
      report({
        messageId: "none",
        at: placeOf(context.project.name),
        data: { where: projectPhrase(context), count: context.indicators.length },
      });
    }
  },
});
