import type { Entry } from "../../src/domain/entry";
import { placeOf, valueOf } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import { INDICATOR_COLUMNS } from "../../src/domain/target-table";
import type { Comparison, Difference } from "./compare-tables";
import { isSilent, same } from "./compare-tables";

type AnyEntry = Entry<string> | Entry<number>;

/** Everything a form says of its projects, item by item, columns and labels beside the standard form's among them. */
export function itemsOf({ document }: Reading): readonly (readonly [string, AnyEntry])[] {
  const projects = (document?.tables ?? []).flatMap((table) => table.projects);
  return projects.flatMap(({ seq, name, budget, overallGoal, additional: extras, card, indicators }, index) => {
    const {
      department,
      implementingUnit,
      character,
      starts,
      ends,
      annualGoal,
      funds = [],
      tasks = [],
      others = [],
    } = card ?? {};
    const own = Object.entries({
      seq,
      name,
      budget,
      overallGoal,
      department,
      implementingUnit,
      character,
      starts,
      ends,
      annualGoal,
    });
    const items: readonly (readonly [string, AnyEntry | undefined])[] = [
      ...own,
      ...extras.map(({ caption, entry }) => [caption, entry] as const),
      ...others.map(({ label, entry }) => [label, entry] as const),
      ...funds.flatMap(({ kind, horizon, caption, amount }) => [[`${kind} ${horizon} ${caption}`, amount] as const]),
      ...tasks.flatMap((task, nth) => [
        [`task ${nth + 1}`, task.name] as const,
        [`content ${nth + 1}`, task.content] as const,
      ]),
      ...indicators.flatMap((indicator, row) => [
        ...INDICATOR_COLUMNS.map((column) => [`${row + 1} ${column}`, indicator[column]] as const),
        ...indicator.additional.map(({ caption, entry }, nth) => [`${row + 1} ${nth} ${caption}`, entry] as const),
      ]),
    ];
    return items.flatMap(([item, entry]) => (entry ? [[`${index + 1}.${item}`, entry] as const] : []));
  });
}

/** Compares a reading with the one of the sheet before anything happened to it, item by item. */
export function compareReadings(clean: Reading, reading: Reading): Comparison {
  const read = new Map(itemsOf(reading));
  const differences: Difference[] = [];
  const items = itemsOf(clean);
  for (const [item, entry] of items) {
    const [expected, found] = [textOf(entry), read.get(item)];
    if (same(expected, found ? textOf(found) : null)) continue;
    differences.push({
      item,
      expected,
      read: found ? textOf(found) : null,
      at: found ? placeOf(found) : null,
      silent: isSilent(found),
    });
  }
  const counts = (of: Reading) =>
    (of.document?.tables ?? []).flatMap((table) => table.projects.map((project) => project.indicators.length));
  const [before, after] = [counts(clean), counts(reading)];
  after.forEach((count, index) => {
    const more = count - (before[index] ?? 0);
    if (more > 0)
      differences.push({
        item: `${index + 1}`,
        expected: null,
        read: `${more} indicators more`,
        at: null,
        silent: true,
      });
  });
  return { cells: items.length, differences };
}

function textOf(entry: AnyEntry): string | null {
  const value = valueOf<string | number>(entry);
  return value === null ? null : String(value);
}
