import type { Column } from "../../../src/domain/target-table";
import { pieceLine, placeOf, textIn, withText } from "./copy";
import { rowDamage } from "./damage";

const TEXTS: readonly Column[] = ["name", "overallGoal", "level2", "detail"];

/** The lines of a cell became rows: what did not fit on the first stands in the row below. */
export const brokenOverRows = rowDamage("broken-over-rows", (line, random) => {
  const column = random.pick(TEXTS.filter((text) => textIn(line, text).length >= 5));
  if (!column) return null;
  const [place, text] = [placeOf(line, column), textIn(line, column)];
  const cut = 2 + random.below(text.length - 3);
  return [withText(line, place, text.slice(0, cut)), pieceLine(new Map([[place, text.slice(cut)]]))];
});
