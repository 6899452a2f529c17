import type { Entry } from "../../domain/entry";
import { INDICATOR_COLUMNS } from "../../domain/target-table";
import { defineRule } from "../../linting/define-rule";
import { isPlaceholder } from "../../linting/without-placeholders";
import type { CellRange } from "../../sheet/cell-range";
import { isFormulaError } from "../../sheet/formula-error";
import { COPY_QUALITY } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { listed } from "../phrases";

/** Something stands there and could not be told; once for the sheet. What a rule of its own tells is left to it. */
export const readable = defineRule({
  meta: {
    id: "form/readable",
    title: "无法识别的内容应改写清楚",
    severity: "warning",
    why: "识别不了的内容没有参加校验，有关规则对这些格不作判断。",
    basis: COPY_QUALITY,
    fix: "none",
    messages: { unreadable: "{count} 格内容无法识别（{texts}），应改写清楚" },
  },
  check({ projects }, report) {
    const firstTime = oncePerPlace();
    const found: { readonly raw: string; readonly at: CellRange }[] = [];
    const judge = (item: string, entry: Entry<unknown>): void => {
      if (entry.state !== "unreadable" || isFormulaError(entry.raw) || isPlaceholder(item, entry.raw)) return;
      if (firstTime(entry.at)) found.push(entry);
    };
    for (const { project } of projects) {
      for (const item of ["seq", "name", "overallGoal"] as const) judge(item, project[item]);
      for (const { caption, entry } of project.extras) judge(caption, entry);
      for (const indicator of project.indicators) {
        for (const column of INDICATOR_COLUMNS) judge(column, indicator[column]);
        for (const { caption, entry } of indicator.extras) judge(caption, entry);
      }
    }
    const [first, ...others] = found;
    if (!first) return;
    report({
      says: "unreadable",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { count: found.length, texts: listed(found.map(({ raw }) => raw.trim())) },
    });
  },
});
