import { placeOf } from "../../domain/entry";
import { isGeneralName } from "../../domain/vocabulary/general-names";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { inLibrary } from "../in-library";
import { listed } from "../phrases";
import { rowsInAllProjects } from "../rows-in-all-projects";

/**
 * 受益人数 without a word whose: told once for the table. Rows the system prints everywhere have a finding of their own.
 */
export const generalNameExplained = defineRule({
  meta: {
    id: "indicator/general-name-explained",
    title: "通用指标须写明细说明",
    severity: "suggestion",
    why: "受益人数、吻合度、完成率等通用指标放在哪个项目都成立，不写明细说明就看不出本项目考核什么。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: { unexplained: "{count} 条通用指标（{names}）没有明细说明，应写明口径" },
  },
  matches({ indicator: { detail }, sameName }) {
    return detail.state === "blank" && !detail.lost && isGeneralName(sameName);
  },
  checkMatches(bare, report, { projects, profile }) {
    // What the bureau's 指标库 explains is offered by indicator/as-in-library.
    const known = inLibrary(profile.library);
    const fixed = new Set(rowsInAllProjects(projects).flat());
    const told = bare.filter((row) => !fixed.has(row) && known?.(row.sameName)?.explanation === undefined);
    const [at, ...related] = told.map(({ indicator }) => placeOf(indicator.detail));
    if (!at) return;
    report({
      messageId: "unexplained",
      at,
      related,
      data: { count: told.length, names: listed([...new Set(told.map(({ name }) => name))]) },
    });
  },
});
