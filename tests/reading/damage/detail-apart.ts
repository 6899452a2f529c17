import { damaged, NOTHING, pieceLine, placeOf, textIn } from "./copy";
import { rowDamage } from "./damage";

/** The 指标明细说明 stands in the row below, one column left or in its own; in its row its cell is empty or gone. */
export const detailApart = rowDamage("detail-apart", (line, random) => {
  const [place, text] = [placeOf(line, "detail"), textIn(line, "detail")];
  if (text.length < 4) return null;
  const [before, behind] = [line.slots.slice(0, place), line.slots.slice(place + 1)];
  if (random.chance(0.5)) return [damaged(line, [...before, NOTHING, ...behind]), pieceLine(new Map([[place, text]]))];
  return [damaged(line, [...before, ...behind, NOTHING]), pieceLine(new Map([[place - 1, text]]))];
});
