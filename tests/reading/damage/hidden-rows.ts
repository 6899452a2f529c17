import type { Damage } from "./damage";

/** Some rows are hidden, as a filter leaves them. */
export const hiddenRows: Damage = {
  name: "hidden-rows",
  happensTo: "sheet",
  destroys: false,
  ofRows: false,
  inflict: (copy, random, share) => ({
    ...copy,
    hiddenRows: copy.lines.flatMap((line, row) => (line.kind === "data" && random.chance(share) ? [row] : [])),
  }),
};
