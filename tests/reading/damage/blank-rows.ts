import { EMPTY_LINE } from "./copy";
import { betweenRows } from "./damage";

/** Blank rows between two pages, or between any two rows. */
export const blankRows = betweenRows("blank-rows", (_copy, random) =>
  Array.from({ length: 1 + random.below(3) }, () => EMPTY_LINE),
);
