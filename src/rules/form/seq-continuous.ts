import { valueOf } from "../../domain/entry";
import type { TargetTable } from "../../domain/target-table";
import { defineRule } from "../../linting/define-rule";
import type { CellEdit } from "../../sheet/cell-edit";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt } from "../../sheet/sheet-snapshot";
import { CROSS_CHECK } from "../citations";
import { fixOf } from "../fix-of";
import { projectPhrase } from "../phrases";

/** 序号 runs 1, 2, 3 through each table; a gap or a repetition hides a project lost or entered twice. */
export const seqContinuous = defineRule({
  meta: {
    id: "form/seq-continuous",
    title: "序号须从 1 起连续",
    severity: "error",
    why: "序号跳号、重号，多为漏掉或重复了项目。",
    basis: CROSS_CHECK,
    fix: "safe",
    messages: { jumps: "{where}的序号为 {seq}，按次序应为 {expected}" },
  },
  check({ document, snapshot }, report) {
    for (const table of document.tables.filter(isNumbered)) {
      const fix = fixOf("从 1 起重新编号", "safe", renumbered(snapshot, table));
      let expected = 1;
      for (const project of table.projects) {
        const { seq } = project;
        if (seq.state !== "filled") continue;
        if (seq.value !== expected) {
          const where = projectPhrase({ name: valueOf(project.name) ?? "", project });
          report({ messageId: "jumps", at: seq.at, fix, data: { where, seq: seq.value, expected } });
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

/** Numbers anew from 1, text as text; none where one is a formula or written otherwise than in plain digits (三、). */
function renumbered(snapshot: SheetSnapshot, { projects }: TargetTable): readonly CellEdit[] {
  const edits = projects.flatMap(({ seq }, index): readonly (CellEdit | null)[] => {
    if (seq.state !== "filled" || seq.value === index + 1) return [];
    const at = seq.at.first;
    const { value: was, formula } = cellAt(snapshot, at);
    if (formula !== undefined || String(was) !== String(seq.value)) return [null];
    return [{ at, was, becomes: typeof was === "number" ? index + 1 : String(index + 1) }];
  });
  const certain = edits.filter((edit) => edit !== null);
  return certain.length === edits.length ? certain : [];
}
