import { rowDamage } from "./damage";
import { glued } from "./glued";

/** 指标性质 and 方向, or 方向 and 绩效目标值, in one cell. */
export const gluedSigns = rowDamage("glued-signs", (line, random) =>
  glued(
    line,
    random.chance(0.6) ? ["nature", "direction"] : ["direction", "value"],
    random.pick([" ", " ", "\n", ""]) ?? "",
    random,
  ),
);
