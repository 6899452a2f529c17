import { valueOf } from "../../domain/entry";
import type { TargetTable } from "../../domain/target-table";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { projectPhrase } from "../phrases";

/** 序号 runs 1, 2, 3 through each table; a gap or a repetition hides a project lost or entered twice. */
export const seqContinuous = defineRule({
  meta: {
    id: "form/seq-continuous",
    title: "序号须从 1 起连续",
    severity: "error",
    why: "序号跳号、重号，多为漏掉或重复了项目。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: { jumps: "{where}的序号为 {seq}，按次序应为 {expected}" },
  },
  check({ document }, report) {
    for (const table of document.tables.filter(isNumbered)) {
      let expected = 1;
      for (const project of table.projects) {
        const { seq } = project;
        if (seq.state !== "filled") continue;
        if (seq.value !== expected) {
          const where = projectPhrase({ name: valueOf(project.name) ?? "", project });
          report({ says: "jumps", at: seq.at, data: { where, seq: seq.value, expected } });
        }
        expected = seq.value + 1;
      }
    }
  },
});

/** Judged only where each project bears a number. */
function isNumbered({ projects }: TargetTable): boolean {
  return projects.every(({ seq }) => seq.state === "filled");
}
