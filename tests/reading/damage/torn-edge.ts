import type { Column } from "../../../src/domain/target-table";
import { EMPTY_LINE, pieceLine, placeOf, textIn } from "./copy";
import { rowDamage } from "./damage";

const WORDS: readonly Column[] = ["level1", "level2", "nature", "direction"];

/** A page ends in the middle of a line of type: the last sign of cells that are whole stands on the next page again. */
export const tornEdge = rowDamage("torn-edge", (line, random) => {
  const pieces = new Map(
    WORDS.filter((column) => textIn(line, column).length > 2 && random.chance(0.7)).map((column) => [
      placeOf(line, column),
      textIn(line, column).slice(-1),
    ]),
  );
  return pieces.size === 0 ? null : [{ ...line, hits: line.hits + 1 }, EMPTY_LINE, pieceLine(pieces)];
});
