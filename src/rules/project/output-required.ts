import { placeOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** A project without 产出指标 says not what is done for the money. */
export const outputRequired = defineRule({
  meta: {
    id: "project/output-required",
    title: "项目必须设产出指标",
    severity: "error",
    why: "产出指标写这笔钱办成什么；各种指标框架都以它为必设内容。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { none: "{where}设有 {count} 条指标，没有产出指标，应至少设一条" },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const levels = context.levels;
      if (!levels || levels.has("output")) continue;
      report({
        messageId: "none",
        at: placeOf(context.project.name),
        data: { where: projectPhrase(context), count: context.indicators.length },
      });
    }
  },
});
