import { PARENT_OF } from "../domain/vocabulary/frameworks";
import type { LevelOne } from "../domain/vocabulary/levels";
import type { ExaminedProject } from "../linting/examined";

/**
 * The 一级指标 a project has, a 二级指标 under a wrong one counting for its own too: that it stands there is told elsewhere.
 * Null where they cannot be told: there is no indicator, neither level of one is understood, or the form is that of a
 * whole department, which has levels of its own.
 */
export function levelsOf({ indicators, table }: ExaminedProject): ReadonlySet<LevelOne> | null {
  if (indicators.length === 0 || table.form === "department") return null;
  const levels = new Set<LevelOne>();
  for (const { level1, level2 } of indicators) {
    const own = level2 && (PARENT_OF[table.framework][level2] ?? PARENT_OF["2021"][level2] ?? null);
    if (level1 === null && own === null) return null;
    if (level1 !== null) levels.add(level1);
    if (own !== null) levels.add(own);
  }
  return levels;
}
