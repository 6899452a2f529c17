import { valueOf } from "../../domain/entry";
import type { Figure } from "../../domain/vocabulary/figures";
import { figuresIn, inSingles } from "../../domain/vocabulary/figures";
import { shareWords, wordPairsIn } from "../../domain/vocabulary/shared-words";
import { defineRule } from "../../linting/define-rule";
import type { ExaminedIndicator } from "../../linting/examined";
import { cite, CITATIONS } from "../citations";
import { goalsOf } from "../goals-of";
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
  check({ projects }, report) {
    for (const { examined, goal, called, rows } of projects.flatMap(goalsOf)) {
      if (goal.state !== "filled" || rows.length === 0) continue;
      const targets = targetsOf(rows);
      const missing: Figure[] = [];
      for (const figure of figuresIn(goal.value)) {
        if (isCovered(figure, targets)) continue;
        const rival = rivalOf(figure, targets);
        const value = rival ? valueOf(rival.indicator.value) : null;
        if (rival?.indicator.value.state === "filled" && value !== null) {
          const data = { where: indicatorPhrase(rival), value: `${value}${valueOf(rival.indicator.unit) ?? ""}`, called, figure: figure.text };
          report({ says: "differs", at: goal.at, related: [rival.indicator.value.at], data });
        } else missing.push(figure);
      }
      if (missing.length === 0 || rows.some(({ indicator }) => indicator.value.state === "unreadable")) continue;
      report({ says: "missing", at: goal.at, data: { where: projectPhrase(examined), called, figures: listed(missing.map(({ text }) => text)) } });
    }
  },
});

interface Targets {
  readonly numbers: ReadonlySet<number>;
  /** The sum of all targets in a unit: 650 人次 may be told as 400 and 250. */
  readonly sums: ReadonlyMap<string, number>;
  readonly rows: readonly ExaminedIndicator[];
  /** Names, explanations and values in words. */
  readonly words: string;
}

function targetsOf(rows: readonly ExaminedIndicator[]): Targets {
  const numbers = new Set<number>();
  const sums = new Map<string, number>();
  for (const { measure } of rows) {
    if (!measure) continue;
    const { number, unit } = inSingles(measure.number, measure.unit);
    numbers.add(number);
    sums.set(unit, (sums.get(unit) ?? 0) + number);
  }
  const words = rows.map(({ name, indicator }) => `${name} ${valueOf(indicator.detail) ?? ""} ${valueOf(indicator.value) ?? ""}`).join(" ");
  return { numbers, sums, rows, words: words.normalize("NFKC") };
}

function isCovered({ number, unit, text }: Figure, { numbers, sums, words }: Targets): boolean {
  const written = /^[\d.,]+/.exec(text)?.[0] ?? text;
  return numbers.has(number) || sums.get(unit) === number || new RegExp(`(?<![\\d.])${written.replaceAll(".", "\\.")}(?![\\d.])`).test(words);
}

/** The one indicator that counts the same thing in the same unit; null where none or several do. */
function rivalOf({ unit, clause }: Figure, { rows }: Targets): ExaminedIndicator | null {
  const spokenOf = wordPairsIn(clause);
  const [rival, another] = rows.filter(({ measure, name }) => measure !== null && inSingles(measure.number, measure.unit).unit === unit && shareWords(spokenOf, name));
  return rival && !another ? rival : null;
}
