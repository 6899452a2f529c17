import type { Damage } from "./damage";
import { EMPTY_LINE, placeOf, startsProject, textIn, withText } from "./copy";
import type { Line } from "./copy";

/** A page ends in the middle of a goal: its rest shares the row of the project's next indicator. */
export const goalShared: Damage = {
  name: "goal-shared",
  happensTo: "paste",
  destroys: false,
  ofRows: true,
  inflict: (copy, random, share) => {
    const lines: Line[] = [];
    let rest: string | null = null;
    copy.lines.forEach((line, index) => {
      const next = copy.lines[index + 1];
      const goal = textIn(line, "overallGoal");
      if (rest !== null) {
        lines.push(EMPTY_LINE, withText(line, placeOf(line, "overallGoal"), rest));
        rest = null;
      } else if (
        line.kind === "data" &&
        next?.kind === "data" &&
        next.hits === 0 &&
        !startsProject(next) &&
        placeOf(next, "overallGoal") >= 0 &&
        goal.length > 8 &&
        random.chance(share)
      ) {
        const cut = 3 + random.below(goal.length - 5);
        lines.push(withText(line, placeOf(line, "overallGoal"), goal.slice(0, cut)));
        rest = goal.slice(cut);
      } else lines.push(line);
    });
    return { ...copy, lines };
  },
};
