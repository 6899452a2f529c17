import { damaged, NOTHING, placeOf, startsProject, textIn } from "./copy";
import { rowDamage } from "./damage";

/** 一级 to 三级 one column further right over an empty 指标明细说明 that is gone; what follows is in its place. */
export const levelsRight = rowDamage("levels-right", (line) => {
  const [level1, detail] = [placeOf(line, "level1"), placeOf(line, "detail")];
  if (textIn(line, "level1") === "" || startsProject(line) || detail < level1 || textIn(line, "detail") !== "")
    return null;
  return [
    damaged(line, [
      ...line.slots.slice(0, level1),
      NOTHING,
      ...line.slots.slice(level1, detail),
      ...line.slots.slice(detail + 1),
    ]),
  ];
});
