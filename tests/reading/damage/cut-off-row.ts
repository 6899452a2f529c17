import type { Line } from "./copy";
import { damaged, NOTHING, startsProject } from "./copy";
import type { Damage } from "./damage";
import { withPages } from "./pages";

/** A row stands one column further right, or four where a project begins, and what is then beyond the edge of its page is gone. */
export const cutOffRow: Damage = {
  name: "cut-off-row",
  happensTo: "paste",
  destroys: true,
  ofRows: false,
  inflict: (copy, random, share) => {
    const edge = copy.form.columns.length;
    const within = (line: Line): Line => (line.slots.slice(edge).some(({ text }) => text !== "") ? damaged(line, line.slots.slice(0, edge)) : line);
    return withPages(copy, random, share, (page) => {
      const rows = page.filter(({ kind, hits }) => kind === "data" && hits === 0);
      const moved = random.pick(rows);
      if (!moved || rows.length < 3) return page;
      const by = startsProject(moved) && random.chance(0.5) ? 4 : 1;
      const further = damaged(moved, [...Array.from({ length: by }, () => NOTHING), ...moved.slots]);
      return page.map((line) => within(line === moved ? further : line));
    });
  },
};
