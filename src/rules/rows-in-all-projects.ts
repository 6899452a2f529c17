import type { IndicatorContext, ProjectContext } from "../linting/rule-context";

/** With fewer projects a row in all of them is no pattern. */
const FEWEST_PROJECTS = 3;

/**
 * Rows that stand in every project with the same 二级, name, direction and value, as the budget system prints them
 * (固化指标); what the copy lost is not compared.
 */
export function rowsInAllProjects(projects: readonly ProjectContext[]): readonly (readonly IndicatorContext[])[] {
  const [first, ...others] = projects.filter(({ indicators }) => indicators.length > 0);
  if (!first || others.length + 1 < FEWEST_PROJECTS) return [];
  let candidates = new Map<string, IndicatorContext[]>();
  for (const context of first.indicators) {
    const { level2, sameName } = context;
    if (level2 === null || level2 === "client-satisfaction" || sameName === "") continue;
    if (!candidates.has(sameName)) candidates.set(sameName, [context]);
  }
  for (const { indicators } of others) {
    if (candidates.size === 0) return [];
    const kept = new Map<string, IndicatorContext[]>();
    for (const context of indicators) {
      const rows = candidates.get(context.sameName);
      if (!rows || rows[0]?.level2 !== context.level2 || kept.has(context.sameName)) continue;
      rows.push(context);
      kept.set(context.sameName, rows);
    }
    candidates = kept;
  }
  return [...candidates.values()].filter(sameTarget);
}

function sameTarget(rows: readonly IndicatorContext[]): boolean {
  const known = rows.filter(({ measure, direction }) => measure !== null && direction !== null);
  const [first] = known;
  return known.every(
    ({ measure, direction }) => measure?.number === first?.measure?.number && direction === first?.direction,
  );
}
