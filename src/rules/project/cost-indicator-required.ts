import { placeOf } from "../../domain/entry";
import { worksNamed } from "../../domain/vocabulary/works";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** 成本: both frameworks ask it of building, repair and purchase. */
export const costIndicatorRequired = defineRule({
  meta: {
    id: "project/cost-indicator-required",
    title: "建设、修缮、购置类项目应设成本指标",
    severity: "warning",
    why: "工程、修缮、购置的钱花在总价和单价上；没有成本指标，看不出花钱是否有控制。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { none: "{where}属「{works}」类，没有成本指标，应设总成本或单位成本指标" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const works = worksNamed(context.name);
      const levels = context.levels;
      if (works === null || levels?.has("output") !== true || levels.has("cost")) continue;
      if (context.indicators.some(({ level2 }) => level2 === null || level2 === "cost")) continue;
      report({ messageId: "none", at: placeOf(context.project.name), data: { where: projectPhrase(context), works } });
    }
  },
});
