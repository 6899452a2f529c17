import type { Entry } from "../domain/entry";
import { INDICATOR_COLUMNS } from "../domain/target-table";
import type { Column } from "../domain/target-table";
import type { ExaminedProject } from "../linting/examined";
import { oncePerPlace } from "./once-a-place";

export interface ItemText {
  readonly column: Column;
  readonly entry: Extract<Entry<string>, { state: "filled" }>;
}

/** The texts the clerk filled in, from project to project, a merged cell once; what the copy tore apart is left aside. */
export function textsOf(projects: readonly ExaminedProject[]): readonly ItemText[] {
  const firstTime = oncePerPlace();
  const texts: ItemText[] = [];
  const add = (column: Column, entry: Entry<string>): void => {
    if (entry.state === "filled" && !isPutTogether(entry) && firstTime(entry.at)) texts.push({ column, entry });
  };
  for (const { project } of projects) {
    add("name", project.name);
    add("overallGoal", project.overallGoal);
    for (const indicator of project.indicators) {
      for (const column of INDICATOR_COLUMNS) if (column !== "weight") add(column, indicator[column]);
    }
  }
  return texts;
}

/** Blanks and signs between the pieces of a torn or glued cell are the copy's, and form/repaired tells of them. */
function isPutTogether({ repaired }: ItemText["entry"]): boolean {
  return repaired !== undefined && repaired.kind !== "shifted" && repaired.kind !== "carried";
}
