import { damaged, NOTHING } from "./copy";
import type { Damage } from "./damage";
import { withPages } from "./pages";

/** Every row of a page stands one or two columns further right. */
export const pageShifted: Damage = {
  name: "page-shifted",
  happensTo: "paste",
  destroys: false,
  ofRows: false,
  inflict: (copy, random, share) => {
    const by = 1 + random.below(2);
    return withPages(copy, random, share, (page) =>
      page.map((line) =>
        line.slots.length === 0 ? line : damaged(line, [...Array.from({ length: by }, () => NOTHING), ...line.slots]),
      ),
    );
  },
};
