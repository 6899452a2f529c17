import { damaged, NOTHING, placeOf, standsUnder, textIn } from "./copy";
import { rowDamage } from "./damage";

/**
 * The row begins at the left edge, as if nothing were merged over it, and its last cells stand near their places again.
 */
export const tornApart = rowDamage("torn-apart", (line) => {
  const [level2, direction] = [placeOf(line, "level2"), placeOf(line, "direction")];
  if (level2 < 2 || direction < level2 || !standsUnder(line) || textIn(line, "level2") === "") return null;
  // The rest of a goal would be lost.
  if (line.slots.slice(0, level2).some(({ text }) => text !== "")) return null;
  const gap = Array.from({ length: level2 - 1 }, () => NOTHING);
  return [damaged(line, [...line.slots.slice(level2, direction), ...gap, ...line.slots.slice(direction)])];
});
