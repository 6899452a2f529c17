import { placeOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import { CROSS_CHECK } from "../citations";

/** Two projects of one name cannot be told apart in the statement, the budget or the report. */
export const nameUnique = defineRule({
  meta: {
    id: "project/name-unique",
    title: "项目名称不得重复",
    severity: "error",
    why: "同名项目在汇总、批复和自评时分不清，多为重复录入。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: { repeated: "{count} 个项目同名「{name}」，应改名区分或删去重复的" },
  },
  check({ projects }, report) {
    const byName = new Map<string, ProjectContext[]>();
    for (const context of projects) {
      const name = fold(context.name);
      if (name === "") continue;
      const same = byName.get(name);
      if (same) same.push(context);
      else byName.set(name, [context]);
    }
    for (const same of byName.values()) {
      if (same.length < 2) continue;
      const [at, ...related] = same.map(({ project }) => placeOf(project.name));
      if (at) report({ messageId: "repeated", at, related, data: { count: same.length, name: same[0]?.name ?? "" } });
    }
  },
});
