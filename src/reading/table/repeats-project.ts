import { moneyIn, sequenceIn } from "../../domain/vocabulary/amounts";
import { fold } from "../../domain/vocabulary/fold";
import type { Placed } from "../row/align-row";
import type { Draft, Items } from "./drafts";

export const PROJECT_COLUMNS = ["seq", "name", "budget", "overallGoal"] as const;

/**
 * True where a row says again which project it belongs to: its name, and what else it says of the project is the same.
 * Its name and goal may be cut short. `above`: the items of the project above.
 */
export function repeatsProject(items: Readonly<Items<Placed>>, above: Readonly<Items<Draft>> | undefined): boolean {
  if (!above?.name || !items.name) return false;
  // Most rows that name a project name another one.
  if (!fold(above.name.text).startsWith(items.name.piece.look.folded)) return false;
  let same = 0;
  for (const column of PROJECT_COLUMNS) {
    const said = items[column]?.piece.look.folded;
    if (said === undefined) continue;
    const whole = fold(above[column]?.text ?? "");
    if (said === whole || isSameNumber(column, said, whole)) same += 1;
    else if (column !== "name" && !(column === "overallGoal" && above.overallGoal && whole.startsWith(said)))
      return false;
  }
  return same > 0;
}

/** 120 and ¥120.00, 1 and （1）. */
function isSameNumber(column: (typeof PROJECT_COLUMNS)[number], one: string, other: string): boolean {
  const read = column === "seq" ? sequenceIn : column === "budget" ? (text: string) => moneyIn(text, null) : null;
  const number = read?.(one) ?? null;
  return number !== null && number === read?.(other);
}
