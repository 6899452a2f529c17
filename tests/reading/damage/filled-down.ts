import type { Column } from "../../../src/domain/target-table";
import type { Line } from "./copy";
import { placeOf, startsProject, textIn } from "./copy";
import type { Damage } from "./damage";

const PROJECT: readonly Column[] = ["seq", "name", "budget", "overallGoal"];
const LABELS: readonly Column[] = ["level1", "level2"];

/** Merged cells were parted and their text filled into every row. */
export const filledDown: Damage = {
  name: "filled-down",
  happensTo: "paste",
  destroys: false,
  ofRows: false,
  inflict: (copy, random, share) => {
    if (!random.chance(share)) return copy;
    const columns = random.chance(0.5) ? [...PROJECT, ...LABELS] : LABELS;
    const above = new Map<Column, string>();
    const lines = copy.lines.map((line): Line => {
      if (line.kind !== "data") return line;
      if (startsProject(line)) above.clear();
      if (textIn(line, "level1") !== "") above.delete("level2");
      let filled = line;
      for (const column of columns) {
        const place = placeOf(line, column);
        if (place < 0) continue;
        const text = textIn(line, column) || (above.get(column) ?? "");
        above.set(column, text);
        if (line.hits > 0) continue;
        filled = { ...filled, slots: filled.slots.map((slot, at) => (at === place ? { ...slot, text } : slot)) };
      }
      return filled;
    });
    return { ...copy, lines };
  },
};
