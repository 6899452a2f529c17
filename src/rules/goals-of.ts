import type { Entry } from "../domain/entry";
import { valueOf } from "../domain/entry";
import { fold } from "../domain/vocabulary/fold";
import type { RuleContext, IndicatorContext, ProjectContext } from "../linting/rule-context";

/** A goal of a project with what it is called and the indicators that measure it. */
export interface GoalOf {
  readonly context: ProjectContext;
  readonly goal: Entry<string>;
  readonly called: string;
  readonly rows: readonly IndicatorContext[];
}

/** The goals of all projects, in their order. */
export function goalsIn(context: RuleContext): readonly GoalOf[] {
  const goals = KNOWN.get(context) ?? context.projects.flatMap(goalsOf);
  KNOWN.set(context, goals);
  return goals;
}

/** Several rules ask for the goals of one check. */
const KNOWN = new WeakMap<RuleContext, readonly GoalOf[]>();

/**
 * The goals of a project. A card may have one for the year, beside that of the whole period or alone; its indicators
 * are then the year's, but for those of a block of their own. A goal copied from the other is told elsewhere and left
 * out here.
 */
function goalsOf(context: ProjectContext): readonly GoalOf[] {
  const { project, indicators } = context;
  const { overallGoal, card } = project;
  const annual = card?.annualGoal.state === "filled" ? card.annualGoal : null;
  if (annual === null || fold(annual.value) === fold(valueOf(overallGoal) ?? ""))
    return [{ context, goal: overallGoal, called: "总体绩效目标", rows: indicators }];
  const ofPeriod = (row: IndicatorContext): boolean => row.indicator.horizon === "whole-period";
  return [
    { context, goal: overallGoal, called: "总体绩效目标", rows: indicators.filter(ofPeriod) },
    { context, goal: annual, called: "年度目标", rows: indicators.filter((row) => !ofPeriod(row)) },
  ];
}
