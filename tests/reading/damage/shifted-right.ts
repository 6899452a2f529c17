import { damaged, NOTHING } from "./copy";
import { rowDamage } from "./damage";

/** The whole row stands one to three columns further right. */
export const shiftedRight = rowDamage("shifted-right", (line, random) => [
  damaged(line, [...Array.from({ length: 1 + random.below(3) }, () => NOTHING), ...line.slots]),
]);
