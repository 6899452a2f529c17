import type { Column } from "../../../src/domain/target-table";
import type { Line } from "./copy";
import { EMPTY_LINE, pieceLine, placeOf, textIn, withText } from "./copy";
import { rowDamage } from "./damage";

const WORDS: readonly Column[] = ["level1", "level2", "nature", "direction"];

/** A page ends in the middle of a row: several words of the form lose their last signs to the next page. */
export const brokenWords = rowDamage("broken-words", (line, random) => {
  const pieces = new Map<number, string>();
  const upper = WORDS.reduce((torn: Line, column) => {
    const [place, text] = [placeOf(torn, column), textIn(torn, column)];
    if (text.length < 3 || random.chance(0.4)) return torn;
    const cut = Math.max(2, text.length - 1 - random.below(2));
    pieces.set(place, text.slice(cut));
    return withText(torn, place, text.slice(0, cut));
  }, line);
  return pieces.size === 0 ? null : [{ ...upper, hits: line.hits + 1 }, EMPTY_LINE, pieceLine(pieces)];
});
