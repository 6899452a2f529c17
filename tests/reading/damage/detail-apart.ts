import { damaged, NOTHING, pieceLine, placeOf, textIn } from "./copy";
import { rowDamage } from "./damage";

/**
 * The 指标明细说明 stands in the row below: in its column, or one left of it where its own row slid left without its cell.
 */
export const detailApart = rowDamage("detail-apart", (line, random) => {
  const [place, text] = [placeOf(line, "detail"), textIn(line, "detail")];
  if (text.length < 4) return null;
  const [before, behind] = [line.slots.slice(0, place), line.slots.slice(place + 1)];
  if (random.chance(0.5) || behind.length === 0)
    return [damaged(line, [...before, NOTHING, ...behind]), pieceLine(new Map([[place, text]]))];
  return [damaged(line, [...before, ...behind, NOTHING]), pieceLine(new Map([[place - 1, text]]))];
});
