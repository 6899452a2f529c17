import { valueOf } from "../../domain/entry";
import type { Project } from "../../domain/project";
import { yearSpansOfTimesIn } from "../../domain/vocabulary/years";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { indicatorPhrase } from "../phrases";

/** 2021年6月 in the table of 2020 cannot be judged at that year's end, unless the project's card runs as long. */
export const timeWithinYear = defineRule({
  meta: {
    id: "indicator/time-within-year",
    title: "时效指标的时点须在年度内",
    severity: "warning",
    why: "时点落在预算年度之外，年终自评时无法判断是否完成，多为沿用上年表格。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["year"],
    messages: { outside: "{where}：时点写 {named} 年，表头为 {year} 年度，应写年度内的时点" },
  },
  indicator(context, report, { document: { year } }) {
    const { indicator, level2, project } = context;
    if (level2 !== "timeliness" || year.state !== "filled" || indicator.horizon === "whole-period") return;
    const at = [indicator.value, indicator.level3].find((entry) => yearSpansOfTimesIn(valueOf(entry) ?? "").length > 0);
    if (at?.state !== "filled") return;
    const named = yearSpansOfTimesIn(at.value);
    if (named.some(({ from, to }) => from <= year.value && year.value <= to)) return;
    if (named.every(({ from, to }) => isWithinProject(project, from) && isWithinProject(project, to))) return;
    const data = {
      where: indicatorPhrase(context),
      named: named.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join("、"),
      year: year.value,
    };
    report({ messageId: "outside", at: at.at, related: [year.at], data });
  },
});

/** True where the card's 起止时间 includes the year. */
function isWithinProject({ card }: Project, year: number): boolean {
  if (card === null) return false;
  const years = [card.starts, card.ends]
    .flatMap((entry) => yearSpansOfTimesIn(valueOf(entry) ?? ""))
    .flatMap(({ from, to }) => [from, to]);
  return years.length > 0 && Math.min(...years) <= year && year <= Math.max(...years);
}
