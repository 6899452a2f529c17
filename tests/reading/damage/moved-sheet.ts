import { EMPTY_LINE, NOTHING } from "./copy";
import type { Damage } from "./damage";

/** The whole table stands some rows lower and some columns further right. */
export const movedSheet: Damage = {
  name: "moved-sheet",
  happensTo: "paste",
  destroys: false,
  ofRows: false,
  inflict: (copy, random) => {
    const before = Array.from({ length: random.below(4) }, () => NOTHING);
    const above = Array.from({ length: random.below(6) }, () => EMPTY_LINE);
    return {
      ...copy,
      lines: [...above, ...copy.lines.map((line) => ({ ...line, slots: [...before, ...line.slots] }))],
    };
  },
};
