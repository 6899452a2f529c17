import { rowDamage } from "./damage";
import { glued } from "./glued";

/** 一级 with 二级指标, or 二级 with 三级指标, in one cell: with a blank, a line break or nothing between. */
export const gluedLevels = rowDamage("glued-levels", (line, random) =>
  glued(
    line,
    random.chance(0.3) ? ["level1", "level2"] : ["level2", "level3"],
    random.pick([" ", " ", "\n", ""]) ?? "",
    random,
  ),
);
