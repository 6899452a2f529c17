import { placeOf } from "../../domain/entry";
import { isGeneralName } from "../../domain/vocabulary/general-names";
import { isBudgetProgress, isSatisfaction, isPayingOut } from "../../domain/vocabulary/rates";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { listed, projectPhrase } from "../phrases";

/** Fewer indicators are told by indicator-count. */
const FEWEST_INDICATORS = 3;

/** 完成率, 执行率, 吻合度, 发放率, 满意率: a project described by what would fit any project. */
export const ownIndicators = defineRule({
  meta: {
    id: "project/own-indicators",
    title: "项目应有自己的指标，不能全用通用指标",
    severity: "suggestion",
    why: "通用指标放在哪个项目都成立；没有一条说本项目的事，就看不出这笔钱办什么。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: { none: "{where}的 {count} 条指标都是通用指标（{names}），应增设反映本项目内容的指标" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const { indicators, project } = context;
      if (indicators.length < FEWEST_INDICATORS || !indicators.every(({ sameName }) => fitsAny(sameName))) continue;
      const data = {
        where: projectPhrase(context),
        count: indicators.length,
        names: listed(indicators.map(({ name }) => name)),
      };
      report({ messageId: "none", at: placeOf(project.name), data });
    }
  },
});

function fitsAny(name: string): boolean {
  return isGeneralName(name) || isBudgetProgress(name) || isSatisfaction(name) || isPayingOut(name);
}
