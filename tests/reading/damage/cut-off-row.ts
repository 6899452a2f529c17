import { damaged, NOTHING, placeOf, startsProject } from "./copy";
import type { Damage } from "./damage";
import { isUnhurt, withPages } from "./pages";

/**
 * A row stands one column further right, or up to four where a project begins, and what is then beyond the edge of its
 * page is gone; 三级指标 is not.
 */
export const cutOffRow: Damage = {
  name: "cut-off-row",
  happensTo: "paste",
  destroys: true,
  ofRows: false,
  inflict: (copy, random, share) =>
    withPages(copy, random, share, (page) => {
      const row = random.pick(page.filter(({ kind }) => kind === "data"));
      if (!row || page.length < 3 || !isUnhurt(page)) return page;
      const by =
        startsProject(row) && random.chance(0.5) ? Math.min(4, row.slots.length - 1 - placeOf(row, "level3")) : 1;
      const cut = damaged(row, [...Array.from({ length: by }, () => NOTHING), ...row.slots.slice(0, -by)]);
      return page.map((line) => (line === row ? cut : line));
    }),
};
