import type { Line } from "./copy";
import { placeOf, standsUnder, textIn, withText } from "./copy";
import type { Damage } from "./damage";

/** The label 一级指标 of a group stands in its second row, as labels in the middle of a merged cell do. */
export const levelOneLate: Damage = {
  name: "level-one-late",
  happensTo: "paste",
  destroys: false,
  ofRows: true,
  inflict: (copy, random, share) => {
    const lines: Line[] = [...copy.lines];
    for (let index = 0; index + 1 < lines.length; index += 1) {
      const [line, next] = [lines[index], lines[index + 1]];
      if (!line || !next || line.kind !== "data" || next.kind !== "data" || line.hits + next.hits > 0) continue;
      const label = textIn(line, "level1");
      if (label === "" || !standsUnder(next) || placeOf(next, "level1") < 0 || !random.chance(share)) continue;
      lines[index] = withText(line, placeOf(line, "level1"), "");
      lines[index + 1] = withText(next, placeOf(next, "level1"), label);
    }
    return { ...copy, lines };
  },
};
