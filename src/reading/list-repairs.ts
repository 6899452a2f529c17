import type { Entry } from "../domain/entry";
import type { RepairNote } from "../domain/repair";
import type { TargetTable } from "../domain/target-table";

/** Every repair once, in reading order of the projects; a label carried to several rows is told once. */
export function listRepairs(tables: readonly TargetTable[]): readonly RepairNote[] {
  const notes = new Map<string, RepairNote>();
  const note = (entry: Entry<string> | Entry<number>): void => {
    if ((entry.state !== "filled" && entry.state !== "blank") || !entry.repaired) return;
    const { at, repaired } = entry;
    const text = entry.state === "filled" ? String(entry.value) : "";
    const key = `${repaired.kind} ${at.first.row},${at.first.column} ${text}`;
    if (!notes.has(key)) notes.set(key, { at, kind: repaired.kind, text });
  };
  for (const project of tables.flatMap((table) => table.projects)) {
    for (const entry of [project.seq, project.name, project.budget, project.overallGoal]) note(entry);
    for (const { entry } of project.additional) note(entry);
    for (const {
      level1,
      level2,
      level3,
      detail,
      nature,
      direction,
      value,
      unit,
      weight,
      additional: extras,
    } of project.indicators) {
      for (const entry of [level1, level2, level3, detail, nature, direction, value, unit, weight]) note(entry);
      for (const { entry } of extras) note(entry);
    }
  }
  for (const { amount } of tables.flatMap((table) => table.totals)) note(amount);
  return [...notes.values()];
}
