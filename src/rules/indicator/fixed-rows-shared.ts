import { placeOf, valueOf } from "../../domain/entry";
import { isBudgetProgress } from "../../domain/vocabulary/rates";
import { namesTime } from "../../domain/vocabulary/times";
import { defineRule } from "../../linting/define-rule";
import type { ExaminedIndicator, ExaminedProject } from "../../linting/examined";
import { cite, CITATIONS } from "../citations";

/** With fewer projects a row in all of them is no pattern. */
const FEWEST_PROJECTS = 3;

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
    const filled = projects.filter(({ indicators }) => indicators.length > 0);
    if (filled.length < FEWEST_PROJECTS) return;
    for (const rows of rowsInAll(filled)) {
      const [first] = rows;
      if (!first) continue;
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.level3));
      if (!at) continue;
      const data = { count: filled.length, level2: valueOf(first.indicator.level2) ?? "", name: first.name };
      report({ says: whatIsAmiss(first), at, related, data });
    }
  },
});

function whatIsAmiss({ level2, name }: ExaminedIndicator): "cost" | "time" | "same" {
  if ((level2 === "cost" || level2 === "economic-cost") && isBudgetProgress(name)) return "cost";
  if (level2 === "timeliness" && !namesTime(name)) return "time";
  return "same";
}

/** Rows that stand in every project with the same 二级, name, direction and value; what the copy lost is not compared. */
function rowsInAll(projects: readonly ExaminedProject[]): readonly (readonly ExaminedIndicator[])[] {
  const [first, ...others] = projects;
  let candidates = new Map<string, ExaminedIndicator[]>();
  for (const examined of first?.indicators ?? []) {
    const { level2, sameName } = examined;
    if (level2 === null || level2 === "client-satisfaction" || sameName === "") continue;
    if (!candidates.has(sameName)) candidates.set(sameName, [examined]);
  }
  for (const { indicators } of others) {
    const kept = new Map<string, ExaminedIndicator[]>();
    for (const examined of indicators) {
      const rows = candidates.get(examined.sameName);
      if (!rows || rows[0]?.level2 !== examined.level2 || kept.has(examined.sameName)) continue;
      rows.push(examined);
      kept.set(examined.sameName, rows);
    }
    candidates = kept;
  }
  return [...candidates.values()].filter(sameTarget);
}

function sameTarget(rows: readonly ExaminedIndicator[]): boolean {
  const known = rows.filter(({ measure, direction }) => measure !== null && direction !== null);
  const [first] = known;
  return known.every(({ measure, direction }) => measure?.number === first?.measure?.number && direction === first?.direction);
}
