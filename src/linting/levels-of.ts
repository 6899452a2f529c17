import type { TargetTable } from "../domain/target-table";
import { PARENT_OF } from "../domain/vocabulary/frameworks";
import type { LevelOne } from "../domain/vocabulary/levels";
import { LEVEL_ONE_NAMES } from "../domain/vocabulary/levels";
import type { IndicatorContext } from "./rule-context";

/** A bit for each 一级指标, and the set of those that a sum of bits stands for: most projects have the same few sets. */
const LEVELS = Object.keys(LEVEL_ONE_NAMES) as readonly LevelOne[];
const BIT = Object.fromEntries(LEVELS.map((level, index) => [level, 1 << index])) as Readonly<Record<LevelOne, number>>;
const SETS: readonly ReadonlySet<LevelOne>[] = Array.from(
  { length: 1 << LEVELS.length },
  (_, bits) => new Set(LEVELS.filter((level) => (bits & BIT[level]) !== 0)),
);

/**
 * The 一级指标 of some indicators, a 二级指标 under a wrong one counting for its own too: that it stands there is told
 * elsewhere. Null where they cannot be told: there is no indicator, neither level of one is understood, or the form is
 * that of a whole department, which has levels of its own.
 */
export function levelsOf(
  indicators: readonly IndicatorContext[],
  { form, framework }: TargetTable,
): ReadonlySet<LevelOne> | null {
  if (indicators.length === 0 || form === "department") return null;
  let bits = 0;
  for (const { level1, level2 } of indicators) {
    const own = level2 === null ? undefined : (PARENT_OF[framework][level2] ?? PARENT_OF["2021"][level2]);
    if (level1 === null && own === undefined) return null;
    if (level1 !== null) bits |= BIT[level1];
    if (own !== undefined) bits |= BIT[own];
  }
  return SETS[bits] ?? null;
}
