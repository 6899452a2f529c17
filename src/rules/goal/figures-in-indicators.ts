import { valueOf } from "../../domain/entry";
import type { Figure } from "../../domain/vocabulary/figures";
import { figuresIn, inSingles } from "../../domain/vocabulary/figures";
import { shareWords } from "../../domain/vocabulary/shared-words";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { goalsIn } from "../goals-of";
import { indicatorPhrase, listed, projectPhrase } from "../phrases";

/** What the goal promises in figures is what the indicators measure. */
export const figuresInIndicators = defineRule({
  meta: {
    id: "goal/figures-in-indicators",
    title: "总体绩效目标中的数量应与指标值一致",
    severity: "warning",
    why: "目标写的数量指标里没有，或两处不一，年终不知以哪个为准。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    needs: ["whole-table"],
    messages: {
      differs: "{where}的目标值为 {value}，{called}写 {figure}，两处应一致",
      missing: "{where}：{called}写{figures}，指标值中没有这些数量，应设相应指标，或与指标值一致",
    },
  },
  check(sheet, report) {
    for (const { context, goal, called, rows } of goalsIn(sheet)) {
      if (goal.state !== "filled" || rows.length === 0) continue;
      const figures = figuresIn(goal.value);
      if (figures.length === 0) continue;
      const targets = targetsOf(rows);
      const missing: Figure[] = [];
      for (const figure of figures) {
        if (isCovered(figure, targets)) continue;
        const rival = rivalOf(figure, targets);
        const value = rival ? valueOf(rival.indicator.value) : null;
        if (rival?.indicator.value.state === "filled" && value !== null) {
          const data = {
            where: indicatorPhrase(rival),
            value: `${value}${valueOf(rival.indicator.unit) ?? ""}`,
            called,
            figure: figure.text,
          };
          report({ messageId: "differs", at: goal.at, related: [rival.indicator.value.at], data });
        } else missing.push(figure);
      }
      if (missing.length === 0 || rows.some(({ indicator }) => indicator.value.state === "unreadable")) continue;
      report({
        messageId: "missing",
        at: goal.at,
        data: { where: projectPhrase(context), called, figures: listed(missing.map(({ text }) => text)) },
      });
    }
  },
});

/** A target in the single unit, 1.5 万人次 as 15000 人次. */
interface Target {
  readonly row: IndicatorContext;
  readonly number: number;
  readonly unit: string;
}

interface Targets {
  readonly measured: readonly Target[];
  /** Names, explanations and values, with half-width digits, each on a line of its own. */
  readonly words: string;
}

function targetsOf(rows: readonly IndicatorContext[]): Targets {
  const measured: Target[] = [];
  let words = "";
  for (const row of rows) {
    const { measure, name, indicator } = row;
    if (measure) measured.push({ row, ...inSingles(measure.number, measure.unit) });
    words += `${name}\n${valueOf(indicator.detail) ?? ""}\n${valueOf(indicator.value) ?? ""}\n`;
  }
  return { measured, words: PLAIN.test(words) ? words : words.normalize("NFKC") };
}

function isCovered({ number, unit, text }: Figure, { measured, words }: Targets): boolean {
  if (measured.some((target) => target.number === number) || sumIn(unit, measured) === number) return true;
  const written = /^[\d.,]+/.exec(text)?.[0] ?? text;
  return isWrittenIn(words, written);
}

/** The sum of all targets in a unit: 650 人次 may be told as 400 and 250. */
function sumIn(unit: string, targets: readonly Target[]): number | null {
  let sum: number | null = null;
  for (const target of targets) if (target.unit === unit) sum = (sum ?? 0) + target.number;
  return sum;
}

/** Signs that normalizing makes no digit and no point of. */
const PLAIN = /^[\n\u0020-\u007e\u4e00-\u9fff，。；：、（）“”《》≥≤]*$/;

/** True where a number stands in words, not as a part of another number. */
function isWrittenIn(words: string, written: string): boolean {
  for (let at = words.indexOf(written); at >= 0; at = words.indexOf(written, at + 1)) {
    if (!/[\d.]/.test(words.charAt(at - 1)) && !/[\d.]/.test(words.charAt(at + written.length))) return true;
  }
  return false;
}

/** The one indicator that counts the same thing in the same unit; null where none or several do. */
function rivalOf({ unit, clause }: Figure, { measured }: Targets): IndicatorContext | null {
  const [rival, another] = measured.filter((target) => target.unit === unit && shareWords(clause, target.row.name));
  return rival && !another ? rival.row : null;
}
