import { damaged, NOTHING, placeOf } from "./copy";
import { rowDamage } from "./damage";

/** An empty cell too many behind 三级指标 or 指标明细说明: what follows stands one column further right. */
export const extraCell = rowDamage("extra-cell", (line, random) => {
  const places = [placeOf(line, "level3"), placeOf(line, "detail")].filter((place) => place >= 0);
  const place = random.pick(places);
  return place === undefined
    ? null
    : [damaged(line, [...line.slots.slice(0, place + 1), NOTHING, ...line.slots.slice(place + 1)])];
});
