import type { Framework } from "../../domain/vocabulary/frameworks";
import { PARENT_OF } from "../../domain/vocabulary/frameworks";
import { LEVEL_ONE_NAMES } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { projectPhrase } from "../phrases";

/** 一级指标 is one of the framework's words; 投入 belongs to forms before 2019. */
export const level1Known = defineRule({
  meta: {
    id: "indicator/level1-known",
    title: "一级指标须为规定的类别",
    severity: "error",
    why: "一级指标名称不在规定类别内，汇总和审核时归不进任何一类。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { unknown: "{where}：「{level1}」不是规定的一级指标，应为{expected}之一" },
  },
  check({ projects }, report) {
    const firstTime = oncePerPlace();
    for (const { table, project, name, indicators } of projects) {
      const old = table.framework === "fujian-2017";
      for (const { indicator, level1 } of indicators) {
        if (level1 !== null && (old || level1 !== "input")) continue;
        const entry = indicator.level1;
        if (entry.state !== "filled" || !firstTime(entry.at)) continue;
        report({
          messageId: "unknown",
          at: entry.at,
          data: { where: projectPhrase({ name, project }), level1: entry.value, expected: namesIn(table.framework) },
        });
      }
    }
  },
});

/** The first levels of a framework as a message lists them; that of 2015 with 成本, which the one of 2021 has. */
function namesIn(framework: Framework): string {
  const levels = new Set(Object.values(PARENT_OF[framework]));
  if (framework === "2015") levels.add("cost");
  return Object.entries(LEVEL_ONE_NAMES)
    .flatMap(([level, name]) => ([...levels].some((known) => known === level) ? [name] : []))
    .join("、");
}
