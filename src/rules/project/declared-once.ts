import { placeOf, valueOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { isGeneralName } from "../../domain/vocabulary/general-names";
import { isBudgetProgress, isSatisfaction } from "../../domain/vocabulary/rates";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import { askedOnce } from "../asked-once";
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
    const sumOfWork = summing();
    for (const alike of [...grouped(projects, ({ project }) => valueOf(project.budget)).values()].flatMap((same) =>
      declaredAlike(same, sumOfWork),
    )) {
      const byGoal = grouped(alike, ({ project }) => fold(valueOf(project.overallGoal) ?? ""));
      const [first, ...others] = [...byGoal.values()].flatMap(([one]) => one ?? []);
      const budget = first ? valueOf(first.project.budget) : null;
      if (!first || others.length === 0 || budget === null) continue;
      const data = { names: listed([first, ...others].map(({ name }) => name)), budget: figure(budget) };
      report({
        messageId: "suspect",
        at: placeOf(first.project.name),
        related: others.map(({ project }) => placeOf(project.name)),
        data,
      });
    }
  },
});

/** Those of the projects with one budget that have the same indicators of their own. */
function declaredAlike(
  sameBudget: readonly ProjectContext[],
  sumOfWork: (context: ProjectContext) => number,
): readonly (readonly ProjectContext[])[] {
  if (sameBudget.length < 2) return [];
  const perhaps = [...grouped(sameBudget, sumOfWork).values()].filter(({ length }) => length > 1);
  return perhaps.flatMap((context) => [...grouped(context, workOf).values()]);
}

/** A sum over the names that a project has of its own, each name a number: equal for equal names, seldom for others. */
function summing(): (context: ProjectContext) => number {
  let numbered = 0;
  const numberOf = askedOnce((name) => (isOwnName(name) ? (numbered += 1) : 0));
  return ({ indicators }) => {
    const numbers = new Set(indicators.map(({ sameName }) => numberOf(sameName)));
    let sum = 0;
    for (const number of numbers) sum += number * number;
    return sum;
  };
}

/** The names that a project has of its own; null where they say too little. */
function workOf({ indicators }: ProjectContext): string | null {
  const own = [...new Set(indicators.map(({ sameName }) => sameName))].filter(isOwnName);
  return own.length < FEWEST_OWN_NAMES ? null : own.sort().join("\n");
}

/** False for the names that any project may have. */
function isOwnName(name: string): boolean {
  return name !== "" && !isGeneralName(name) && !isBudgetProgress(name) && !isSatisfaction(name);
}
