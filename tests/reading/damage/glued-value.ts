import { rowDamage } from "./damage";
import { glued } from "./glued";

/** 绩效目标值 and 计量单位 in one cell with a blank or a line break between. */
export const gluedValue = rowDamage("glued-value", (line, random) => glued(line, ["value", "unit"], random.pick([" ", "\n"]) ?? " ", random));
