import type { Column } from "../../../src/domain/target-table";
import { EMPTY_LINE, pieceLine, placeOf, textIn, withText } from "./copy";
import { rowDamage } from "./damage";

const TEXTS: readonly Column[] = ["name", "overallGoal", "level1", "level2", "level3", "detail"];

/** A page ends in the middle of a cell: its rest stands in a row of its own on the next. */
export const brokenOverPages = rowDamage("broken-over-pages", (line, random) => {
  const column = random.pick(TEXTS.filter((text) => textIn(line, text).length >= 4));
  if (!column) return null;
  const [place, text] = [placeOf(line, column), textIn(line, column)];
  const cut = 2 + random.below(text.length - 3);
  return [withText(line, place, text.slice(0, cut)), EMPTY_LINE, pieceLine(new Map([[place, text.slice(cut)]]))];
});
