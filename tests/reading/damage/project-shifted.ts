import { damaged, NOTHING, startsProject } from "./copy";
import { rowDamage } from "./damage";

/** A project begins in a row that stands two to four columns further right, so that its number is not in its column. */
export const projectShifted = rowDamage("project-shifted", (line, random) =>
  startsProject(line)
    ? [damaged(line, [...Array.from({ length: 2 + random.below(3) }, () => NOTHING), ...line.slots])]
    : null,
);
