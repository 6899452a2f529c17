import { placeOf, textIn, withText } from "./copy";
import { rowDamage } from "./damage";

/** The label 一级指标 of a group is printed nowhere. */
export const levelOneMissing = rowDamage("level-one-missing", (line) =>
  textIn(line, "level1") === "" ? null : [withText(line, placeOf(line, "level1"), "")],
);
