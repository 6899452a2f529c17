import { valueOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { figure, listed } from "../phrases";

/** Two projects with one goal are one project twice, or one of them has not been thought about. */
export const notRepeated = defineRule({
  meta: {
    id: "goal/not-repeated",
    title: "不同项目的总体绩效目标不应相同",
    severity: "warning",
    why: "目标逐字相同，看不出两个项目各办什么事，审核时会被疑为重复申报。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: {
      same: "{names}的总体绩效目标相同，应按各项目分别填写",
      sameBudget: "{names}的总体绩效目标相同，预算也同为 {budget}，疑为重复申报，应核对并分别填写",
    },
  },
  check({ projects }, report) {
    for (const same of grouped(projects, ({ project }) => fold(valueOf(project.overallGoal) ?? "") || null).values()) {
      const places = same.flatMap(({ project }) => (project.overallGoal.state === "filled" ? [project.overallGoal.at] : []));
      const [at, ...related] = places;
      if (!at || related.length === 0) continue;
      const names = `项目${listed(same.map(({ name }) => name))}`;
      const [budget, ...others] = same.map(({ project }) => valueOf(project.budget));
      if (typeof budget === "number" && others.every((other) => other === budget)) {
        report({ says: "sameBudget", at, related, data: { names, budget: figure(budget) } });
      } else {
        report({ says: "same", at, related, data: { names } });
      }
    }
  },
});
