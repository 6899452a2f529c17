import type { Entry } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { isPlaceholder } from "../../linting/is-placeholder";
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
  check({ suspicious: conspicuous }, report) {
    const firstTime = oncePerPlace();
    const found: { readonly raw: string; readonly at: CellRange }[] = [];
    const judge = (item: string, entry: Entry<unknown>): void => {
      if (entry.state !== "unreadable" || isFormulaError(entry.raw) || isPlaceholder(item, entry.raw)) return;
      if (firstTime(entry.at)) found.push(entry);
    };
    // funds/budget-required tells of a budget.
    for (const { item, entry } of conspicuous) if (item !== "budget") judge(item, entry);
    const [first, ...others] = found;
    if (!first) return;
    report({
      messageId: "unreadable",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { count: found.length, texts: listed(found.map(({ raw }) => raw.trim())) },
    });
  },
});
