import { damaged } from "./copy";
import type { Damage } from "./damage";
import { withPages } from "./pages";

/** The last column of a page is gone. */
export const cutOffPage: Damage = {
  name: "cut-off-page",
  happensTo: "paste",
  destroys: true,
  inflict: (copy, random, share) => withPages(copy, random, share / 2, (page) => page.map((line) => (line.kind === "data" && line.hits === 0 ? damaged(line, line.slots.slice(0, -1)) : line))),
};
