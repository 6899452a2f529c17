import { damaged, NOTHING, placeOf, standsUnder, textIn } from "./copy";
import { rowDamage } from "./damage";

/**
 * The empty cell under a merged 一级指标 is gone: 二级 and 三级 stand one column further left, what follows with them or,
 * where 二级 is printed, in its place behind two empty cells.
 */
export const collapsedLevelOne = rowDamage("collapsed-level-one", (line, random) => {
  const [level1, level3] = [placeOf(line, "level1"), placeOf(line, "level3")];
  if (level1 < 0 || level3 < level1 || !standsUnder(line)) return null;
  const left = [...line.slots.slice(0, level1), ...line.slots.slice(level1 + 1, level3 + 1)];
  const rest = line.slots.slice(level3 + 1);
  return [
    damaged(
      line,
      random.chance(0.5) || textIn(line, "level2") === "" ? [...left, ...rest, NOTHING] : [...left, NOTHING, ...rest],
    ),
  ];
});
