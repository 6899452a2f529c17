import { placeOf } from "../../domain/entry";
import type { LevelTwo } from "../../domain/vocabulary/levels";
import { LEVEL_TWO_NAMES } from "../../domain/vocabulary/levels";
import { worksNamed } from "../../domain/vocabulary/works";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { frameworkShownBy } from "../framework-of";
import { projectPhrase } from "../phrases";

/** How well, by when and, where a table shows the framework of 2015, at what cost: advised beside 数量指标. */
export const outputKindsAdvised = defineRule({
  meta: {
    id: "project/output-kinds-advised",
    title: "产出指标宜含质量、时效和成本",
    severity: "suggestion",
    why: "只有数量，看不出办得好不好、何时办完、花多少钱；有质量标准、有时限的都宜设，2015 年框架的产出还含成本。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { missing: "{where}的产出指标没有{missing}，有标准、有时限、能核算的应补设" },
  },
  check({ projects, indicators }, report) {
    const shown = new Set(indicators.map(frameworkShownBy));
    const advised: readonly LevelTwo[] =
      shown.has("2015") && !shown.has("2021") ? ["quality", "timeliness", "cost"] : ["quality", "timeliness"];
    for (const context of projects) {
      const missing = missingOf(context, advised).map((level2) => LEVEL_TWO_NAMES[level2]);
      if (missing.length === 0) continue;
      report({
        messageId: "missing",
        at: placeOf(context.project.name),
        data: { where: projectPhrase(context), missing: missing.join("、") },
      });
    }
  },
});

/** That works lack their cost is told by cost-indicator-required. */
function missingOf(context: ProjectContext, advised: readonly LevelTwo[]): readonly LevelTwo[] {
  const had = new Set(context.indicators.map(({ level2 }) => level2));
  if (had.has(null) || context.levels?.has("output") !== true || context.table.framework === "fujian-2017") return [];
  return advised.filter((level2) => !had.has(level2) && (level2 !== "cost" || worksNamed(context.name) === null));
}
