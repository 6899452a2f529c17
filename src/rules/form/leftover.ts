import { defineRule } from "../../linting/define-rule";
import { COPY_QUALITY } from "../citations";

/** A lone dash says nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Cells that found no place in the form are told, never dropped in silence; once for the sheet. */
export const leftover = defineRule({
  meta: {
    id: "form/leftover",
    title: "未归入表格的内容应核对",
    severity: "suggestion",
    why: "这些内容没有参加校验，也不会写进报表；如属于绩效目标，应移到所属栏内。",
    basis: COPY_QUALITY,
    fix: "none",
    messages: { unplaced: "{count} 格内容未能归入表格（如「{example}」），应核对是否属于某个项目" },
  },
  check({ reading }, report) {
    const unplaced = reading.leftovers.filter(({ text }) => SAYS_SOMETHING.test(text));
    const [first, ...others] = unplaced;
    if (!first) return;
    report({
      messageId: "unplaced",
      at: first.at,
      related: others.map(({ at }) => at),
      data: { count: unplaced.length, example: first.text },
    });
  },
});
