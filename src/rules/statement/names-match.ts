import { placeOf } from "../../domain/entry";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import type { ProjectContext } from "../../linting/rule-context";
import { CROSS_CHECK } from "../citations";

/** The names the prose lists are those of the tables, one for one. */
export const namesMatch = defineRule({
  meta: {
    id: "statement/names-match",
    title: "情况说明列举的项目名称须与表内一致",
    severity: "error",
    why: "列举的名称与表内对不上，读者无从知道说的是哪个项目。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["statement"],
    messages: {
      notInTable: "情况说明列有「{name}」，表内没有同名项目，两处应一致",
      notListed: "表内有项目「{name}」，情况说明没有列举，两处应一致",
    },
  },
  check({ document, projects }, report) {
    const names = document.statement?.names ?? [];
    if (names.length === 0 || names.some((name) => name.state !== "filled")) return;
    if (projects.some(({ project }) => project.name.state === "unreadable")) return;
    const inTable = new Map<string, ProjectContext[]>();
    for (const context of projects) {
      if (context.name === "") continue;
      const key = sameName(context.name);
      const namesakes = inTable.get(key);
      if (namesakes) namesakes.push(context);
      else inTable.set(key, [context]);
    }
    for (const entry of names) {
      if (entry.state !== "filled") continue;
      const namesakes = inTable.get(sameName(entry.value));
      if (namesakes?.shift() === undefined)
        report({ messageId: "notInTable", at: entry.at, data: { name: entry.value } });
    }
    for (const unlisted of inTable.values()) {
      for (const { project, name } of unlisted) {
        report({ messageId: "notListed", at: placeOf(project.name), data: { name } });
      }
    }
  },
});

/** 项目 behind a name is as often the sentence's own noun. */
function sameName(name: string): string {
  return fold(name).replace(/项目$/, "");
}
