import type { Line } from "./copy";
import { NOTHING } from "./copy";
import type { Damage } from "./damage";
import { withPages } from "./pages";

/** A page, or the whole sheet with its header, has an empty column too many. */
export const blankColumn: Damage = {
  name: "blank-column",
  happensTo: "paste",
  destroys: false,
  ofRows: false,
  inflict: (copy, random, share) => {
    const at = 1 + random.below(copy.form.columns.length - 1);
    const wider = (line: Line): Line =>
      line.slots.length > at
        ? { ...line, slots: [...line.slots.slice(0, at), NOTHING, ...line.slots.slice(at)] }
        : line;
    return random.chance(0.5)
      ? { ...copy, lines: copy.lines.map(wider) }
      : withPages(copy, random, share, (page) => page.map(wider));
  },
};
