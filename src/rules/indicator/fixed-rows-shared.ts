import { placeOf, valueOf } from "../../domain/entry";
import { isBudgetProgress } from "../../domain/vocabulary/rates";
import { namesTime } from "../../domain/vocabulary/times";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { rowsInAllProjects } from "../rows-in-all-projects";

/** Rows the budget system prints into every project (固化指标) say nothing of the project; each kind is told once. */
export const fixedRowsShared = defineRule({
  meta: {
    id: "indicator/fixed-rows-shared",
    title: "各项目不宜只用统一的固化指标",
    severity: "suggestion",
    why: "各项目完全相同的指标多由系统固化生成，反映不出项目本身的时间和成本要求，宜另设项目自己的指标。",
    basis: cite(CITATIONS.guide2021, CITATIONS.evaluation2020),
    fix: "none",
    messages: {
      cost: "{count} 个项目的{level2}都是「{name}」，疑为系统固化；「{name}」反映支出进度，不是成本，应另设总成本或单位成本指标",
      time: "{count} 个项目的{level2}都是「{name}」，疑为系统固化；「{name}」没有时点或期限，应写明完成时间",
      same: "{count} 个项目的{level2}都是「{name}」，疑为系统固化，应另设反映项目特点的指标",
    },
  },
  check({ projects }, report) {
    for (const rows of rowsInAllProjects(projects)) {
      const [first] = rows;
      if (!first) continue;
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      if (!at) continue;
      const data = { count: rows.length, level2: valueOf(first.indicator.level2) ?? "", name: first.name };
      report({ messageId: whatIsAmiss(first), at, related, data });
    }
  },
});

function whatIsAmiss({ level2, sameName }: IndicatorContext): "cost" | "time" | "same" {
  if ((level2 === "cost" || level2 === "economic-cost") && isBudgetProgress(sameName)) return "cost";
  if (level2 === "timeliness" && !namesTime(sameName)) return "time";
  return "same";
}
