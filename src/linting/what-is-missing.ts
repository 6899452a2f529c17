import type { Entry } from "../domain/entry";
import type { RuleContext } from "./rule-context";
import type { Need } from "./rule";

/** Which of the things that rules may need this sheet does not show. */
export function whatIsMissing({ document, snapshot, projects, indicators }: RuleContext): ReadonlySet<Need> {
  const lost = (entry: Entry<unknown>): boolean => entry.state === "blank" && entry.lost === true;
  const cutOff = indicators.some(
    ({ cutOff: lostSome, indicator: { nature, direction, value, unit, detail, weight } }) =>
      lostSome && [nature, direction, value, unit, detail, weight].some(lost),
  );
  const holds: Readonly<Record<Need, boolean>> = {
    "whole-table": !cutOff,
    statement: document.statement !== null,
    year: document.year.state === "filled",
    "unit-name": document.unitName.state === "filled",
    "money-unit": document.moneyUnit.state === "filled",
    weights: document.tables.some((table) => table.header.weight.state === "filled"),
    merges: snapshot.merges !== null,
    card: projects.some(({ project }) => project.card !== null),
  };
  return new Set((Object.keys(holds) as Need[]).filter((need) => !holds[need]));
}
