import { placeOf, valueOf } from "../../domain/entry";
import type { Framework } from "../../domain/vocabulary/frameworks";
import { namesPublic } from "../../domain/vocabulary/publics";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** 满意度: asked of every project by the framework of 2015, by that of 2021 where the public is served. */
export const satisfactionRequired = defineRule({
  meta: {
    id: "project/satisfaction-required",
    title: "项目应设满意度指标",
    severity: "warning",
    why: "2015 年框架的项目都设满意度；2021 年框架下，面向公众的项目也要看服务对象是否认可。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: {
      none: "{where}设有 {count} 条指标，没有满意度指标，应设服务对象满意度指标",
      public: "{where}面向{whom}，没有满意度指标，应设服务对象满意度指标",
    },
  },
  check({ projects }, report) {
    for (const context of projects) {
      const levels = context.levels;
      if (!levels || levels.has("satisfaction")) continue;
      const at = placeOf(context.project.name);
      const where = projectPhrase(context);
      const framework: Framework = levels.has("cost") ? "2021" : context.table.framework;
      if (framework === "2015") report({ messageId: "none", at, data: { where, count: context.indicators.length } });
      const whom = framework === "2021" ? whomServed(context) : null;
      if (whom !== null) report({ messageId: "public", at, data: { where, whom } });
    }
  },
});

function whomServed({ name, project }: ProjectContext): string | null {
  return namesPublic(`${name}。${valueOf(project.overallGoal) ?? ""}`);
}
