import { damaged, NOTHING } from "./copy";
import { rowDamage } from "./damage";

/** The empty cell before the first filled one is gone: the row slid left by one. */
export const shiftedLeft = rowDamage("shifted-left", (line) => {
  const first = line.slots.findIndex(({ text }) => text !== "");
  return first < 1 ? null : [damaged(line, [...line.slots.slice(0, first - 1), ...line.slots.slice(first), NOTHING])];
});
