import { BLANK as BLANKS } from "../../domain/vocabulary/signs";
import { defineRule } from "../../linting/define-rule";
import type { CellEdit } from "../../sheet/cell-edit";
import type { CellRange } from "../../sheet/cell-range";
import { TYPING } from "../citations";
import { editOf } from "../edit-of";
import { fixOf } from "../fix-of";
import { textsHolding } from "../texts-holding";

/** Blanks before, behind and between Chinese characters; a line break in prose may be meant. */
const IN_PROSE =
  /(?<=^|[\p{Script=Han}，。；：、（）“”])[ \t\u3000\u00A0\u200B-\u200D\uFEFF]+(?=$|[\p{Script=Han}，。；：、（）“”])/gu;
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF]/u;

/** 参 训 人 员 is not found when one searches for 参训人员, and the budget system refuses it. Told once for the sheet. */
export const noInnerBlanks = defineRule({
  meta: {
    id: "wording/no-inner-blanks",
    title: "文字中不留空格和换行",
    severity: "warning",
    why: "夹有空格、换行的名称查找、比对和汇总时对不上，预算绩效系统保存时也会提示。",
    basis: TYPING,
    fix: "safe",
    messages: { blanks: "{count} 处文字夹有空格或换行（如「{example}」），应去掉" },
  },
  check(context, report) {
    const places: CellRange[] = [];
    const edits: (CellEdit | null)[] = [];
    let example: string | null = null;
    for (const { column, entry } of textsHolding(BLANKS, context)) {
      if (entry.raw === entry.value || !BLANK.test(entry.raw)) continue;
      const becomes = column === "overallGoal" || column === "detail" ? entry.raw.replace(IN_PROSE, "") : entry.value;
      if (becomes === entry.raw) continue;
      places.push(entry.at);
      edits.push(editOf(context.snapshot, entry, becomes));
      example ??= entry.raw.replace(/\s+/g, " ");
    }
    const [at, ...related] = places;
    if (!at || example === null) return;
    report({
      messageId: "blanks",
      at,
      related,
      fix: fixOf("去掉空格和换行", "safe", edits),
      data: { count: places.length, example },
    });
  },
});
