import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import { fold } from "../domain/vocabulary/fold";
import type { Examined, ExaminedIndicator, ExaminedProject } from "../linting/examined";

/** A goal of a project with what it is called and the indicators that measure it. */
export interface GoalOf {
  readonly examined: ExaminedProject;
  readonly goal: Entry<string>;
  readonly called: string;
  readonly rows: readonly ExaminedIndicator[];
}

/** The goals of all projects, in their order. */
export function goalsIn(examined: Examined): readonly GoalOf[] {
  const goals = KNOWN.get(examined) ?? examined.projects.flatMap(goalsOf);
  KNOWN.set(examined, goals);
  return goals;
}

/** Several rules ask for the goals of one check. */
const KNOWN = new WeakMap<Examined, readonly GoalOf[]>();

/**
 * The goals of a project. A card may have one for the year, beside that of the whole period or alone; its indicators
 * are then the year's, but for those of a block of their own. A goal copied from the other is told elsewhere and left
 * out here.
 */
function goalsOf(examined: ExaminedProject): readonly GoalOf[] {
  const { project, indicators } = examined;
  const { overallGoal, card } = project;
  const annual = card?.annualGoal.state === "filled" ? card.annualGoal : null;
  if (annual === null || fold(annual.value) === fold(valueOf(overallGoal) ?? ""))
    return [{ examined, goal: overallGoal, called: "总体绩效目标", rows: indicators }];
  const ofPeriod = (row: ExaminedIndicator): boolean => row.indicator.horizon === "whole-period";
  return [
    { examined, goal: overallGoal, called: "总体绩效目标", rows: indicators.filter(ofPeriod) },
    { examined, goal: annual, called: "年度目标", rows: indicators.filter((row) => !ofPeriod(row)) },
  ];
}
