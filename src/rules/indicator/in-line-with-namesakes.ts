import { valueOf } from "../../domain/entry";
import { isGeneralName } from "../../domain/vocabulary/general-names";
import { YUAN_IN } from "../../domain/vocabulary/money-units";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext, Namesakes } from "../../linting/rule-context";
import type { CellRange } from "../../sheet/cell-range";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { figure, indicatorPhrase } from "../phrases";

/** With fewer projects nothing is usual. */
const FEWEST_PROJECTS = 3;
/** So many times as much, or so small a part, is more than projects of one kind differ by. */
const FAR = 10;

/** 慰问人数 of several projects: a target, or money a head, ten times that of the others is a slip or wants a word. */
export const inLineWithNamesakes = defineRule({
  meta: {
    id: "indicator/in-line-with-namesakes",
    title: "同名指标的数值应相当",
    severity: "suggestion",
    why: "同名指标的目标值或单位金额与其他项目相差十倍以上，多为数字或单位填错；确有原因的，审核时也会要求说明。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: {
      value:
        "{where}的目标值为 {value}{unit}，其他 {others} 个项目的同名指标在 {least} 至 {most} 之间，相差悬殊，应核对",
      money:
        "{where}：项目资金合每{unit} {value} 元，其他 {others} 个项目的同名指标合 {least} 至 {most} 元，相差悬殊，应核对",
    },
  },
  check({ namesakes, document }, report) {
    const moneyUnit = valueOf(document.moneyUnit);
    for (const rows of namesakes.filter(mayDiffer).flatMap(comparable)) {
      const each = oneOfEachProject(rows);
      if (each.length < FEWEST_PROJECTS) continue;
      const values = each.map((row) => row.measure?.number ?? 0);
      const far = farFrom(values);
      const tell = (
        says: "value" | "money",
        index: number,
        figures: readonly number[],
        related: readonly CellRange[],
      ): void => {
        const row = each[index];
        const others = figures.filter((_, other) => other !== index);
        if (row?.indicator.value.state !== "filled") return;
        const data = {
          where: indicatorPhrase(row),
          value: figure(figures[index] ?? 0),
          unit: row.measure?.unit ?? "",
          others: others.length,
          least: figure(Math.min(...others)),
          most: figure(Math.max(...others)),
        };
        report({ messageId: says, at: row.indicator.value.at, related, data });
      };
      if (far !== null) tell("value", far, values, []);
      else if (moneyUnit !== null && !isPercent(rows[0]?.measure?.unit ?? "")) {
        const money = each.map(
          ({ project, measure }) =>
            Math.round((((valueOf(project.budget) ?? 0) * YUAN_IN[moneyUnit]) / (measure?.number ?? 1)) * 100) / 100,
        );
        const dear = farFrom(money);
        const budget = dear === null ? null : each[dear]?.project.budget;
        if (dear !== null && budget?.state === "filled") tell("money", dear, money, [budget.at]);
      }
    }
  },
});

/** False where both the targets and the money a head of a name lie near each other, as nearly always. */
function mayDiffer(rows: Namesakes): boolean {
  return (
    rows.length >= FEWEST_PROJECTS &&
    (liesApart(rows, ({ measure }) => measure?.number ?? 0) || liesApart(rows, moneyAHead))
  );
}

function liesApart(rows: Namesakes, figureOf: (row: IndicatorContext) => number): boolean {
  let lowest = Infinity;
  let highest = 0;
  for (const row of rows) {
    const each = figureOf(row);
    if (each < lowest) lowest = each;
    if (each > highest) highest = each;
  }
  return highest >= FAR * lowest;
}

/** In the money unit of the table. */
function moneyAHead({ project, measure }: IndicatorContext): number {
  return (valueOf(project.budget) ?? 0) / (measure?.number ?? 1);
}

/**
 * The rows of one name that can be compared, those of each unit together; general names (受益人数) count other people in
 * each project.
 */
function comparable(rows: Namesakes): readonly (readonly IndicatorContext[])[] {
  return rows.length < FEWEST_PROJECTS || isGeneralName(rows[0].sameName)
    ? []
    : [...grouped(rows, unitToCompare).values()];
}

/** What is not understood is not compared. */
function unitToCompare({ measure, indicator }: IndicatorContext): string | null {
  return !measure || measure.number <= 0 || measure.unit === "" || indicator.horizon === "whole-period"
    ? null
    : measure.unit;
}

/** A name that stands twice in a project, whose rows follow each other, is told elsewhere. */
function oneOfEachProject(rows: readonly IndicatorContext[]): readonly IndicatorContext[] {
  return rows.filter(
    ({ project }, index) => rows[index - 1]?.project !== project && rows[index + 1]?.project !== project,
  );
}

/**
 * The one figure that lies far from all others, which are alike among themselves; null where there is none, or one is
 * not known.
 */
function farFrom(figures: readonly number[]): number | null {
  let lowest = Infinity;
  let highest = 0;
  for (const each of figures) {
    if (each <= 0) return null;
    if (each < lowest) lowest = each;
    if (each > highest) highest = each;
  }
  if (highest < FAR * lowest) return null;
  const sorted = [...figures].sort((a, b) => a - b);
  const [least = 0, second = 0] = sorted;
  const [secondMost = 0, most = 0] = sorted.slice(-2);
  if (most >= FAR * secondMost && secondMost < FAR * least) return figures.indexOf(most);
  return second >= FAR * least && most < FAR * second ? figures.indexOf(least) : null;
}
