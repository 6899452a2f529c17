import type { IndicatorContext } from "../linting/rule-context";
import { quoted } from "../linting/quoted";
import { indicatorPhrase } from "./phrases";

/** At least one row; all of one name. */
export type Namesakes = readonly [IndicatorContext, ...IndicatorContext[]];

/** Rows of one name have one cause, whatever their projects: each name with its rows, in the order first met. */
export function sameNamed(rows: readonly IndicatorContext[]): readonly Namesakes[] {
  const groups = new Map<string, [IndicatorContext, ...IndicatorContext[]]>();
  for (const row of rows) {
    const group = groups.get(row.sameName);
    if (group) group.push(row);
    else groups.set(row.sameName, [row]);
  }
  return [...groups.values()];
}

/** Rows of one name as findings call them: 项目「…」的指标「…」, or 3 处指标「…」. */
export function namesakesPhrase(rows: Namesakes): string {
  return rows.length === 1 ? indicatorPhrase(rows[0]) : `${rows.length} 处指标${quoted(rows[0].name)}`;
}
