import { placeOf, valueOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { isGeneralName } from "../../domain/vocabulary/general-names";
import { isBudgetProgress, isSatisfaction } from "../../domain/vocabulary/rates";
import { defineRule } from "../../linting/define-rule";
import type { ExaminedProject } from "../../linting/examined";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { figure, listed } from "../phrases";

/** One name of its own in common may be chance. */
const FEWEST_OWN_NAMES = 2;

/** The same money and the same indicators under two names. Goals that are equal too are told by goal/not-repeated. */
export const declaredOnce = defineRule({
  meta: {
    id: "project/declared-once",
    title: "同一工作不应申报两个项目",
    severity: "warning",
    why: "预算和指标都相同的两个项目，审核时会被疑为拆分或重复申报。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: { suspect: "项目{names}的预算同为 {budget}，指标名称也都相同，疑为重复申报，应核对" },
  },
  check({ projects }, report) {
    for (const alike of [...grouped(projects, ({ project }) => valueOf(project.budget)).values()].flatMap(declaredAlike)) {
      const byGoal = grouped(alike, ({ project }) => fold(valueOf(project.overallGoal) ?? ""));
      const [first, ...others] = [...byGoal.values()].flatMap(([one]) => one ?? []);
      const budget = first ? valueOf(first.project.budget) : null;
      if (!first || others.length === 0 || budget === null) continue;
      const data = { names: listed([first, ...others].map(({ name }) => name)), budget: figure(budget) };
      report({ says: "suspect", at: placeOf(first.project.name), related: others.map(({ project }) => placeOf(project.name)), data });
    }
  },
});

/** Those of the projects with one budget that have the same indicators of their own. */
function declaredAlike(sameBudget: readonly ExaminedProject[]): readonly (readonly ExaminedProject[])[] {
  return sameBudget.length < 2 ? [] : [...grouped(sameBudget, workOf).values()];
}

/** The names that a project has of its own; null where they say too little. */
function workOf({ indicators }: ExaminedProject): string | null {
  const own = [...new Set(indicators.map(({ sameName }) => sameName))].filter(
    (name) => name !== "" && !isGeneralName(name) && !isBudgetProgress(name) && !isSatisfaction(name),
  );
  return own.length < FEWEST_OWN_NAMES ? null : own.sort().join("\n");
}
