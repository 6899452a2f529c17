import type { Entry } from "../../domain/entry";
import { isStroke, mayBePlaceholder } from "../../domain/vocabulary/placeholders";
import { isColumn } from "../../domain/target-table";
import { defineRule } from "../../linting/define-rule";
import { isPlaceholder } from "../../linting/is-placeholder";
import type { CellRange } from "../../sheet/cell-range";
import { BY_FORM } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { listed } from "../phrases";

/**
 * 指标1、……、XX: the template's words where the clerk's own belong. Told once for the sheet, and no other rule judges them.
 */
export const noPlaceholders = defineRule({
  meta: {
    id: "form/no-placeholders",
    title: "不得残留模板文字",
    severity: "error",
    why: "模板里的「指标1」「……」「XX」没有换成实际内容，系统会当成已填或当作 0，公开后也说不清目标是什么。",
    basis: BY_FORM,
    fix: "none",
    messages: {
      template: "{count} 格仍是模板文字（{texts}），应填写实际内容，多余的行应删去",
      stroke: "{count} 格只画了横线或斜线（{texts}），应填写内容",
    },
  },
  check({ document, suspicious: conspicuous }, report) {
    const firstTime = oncePerPlace();
    const template: Found[] = [];
    const stroke: Found[] = [];
    const judge = (item: string, entry: Entry<unknown>): void => {
      if (entry.state !== "filled" && entry.state !== "unreadable") return;
      if (!isPlaceholder(item, entry.raw) || !firstTime(entry.at)) return;
      (isStroke(entry.raw) ? stroke : template).push(entry);
    };
    judge("title", document.title);
    judge("unitName", document.unitName);
    for (const { item, entry, signs } of conspicuous) {
      if (isColumn(item) && (entry.state !== "filled" || mayBePlaceholder(entry.raw, signs))) judge(item, entry);
    }
    for (const [says, found] of [
      ["template", template],
      ["stroke", stroke],
    ] as const) {
      const [first, ...others] = found;
      if (!first) continue;
      const texts = listed([...new Set(found.map(({ raw }) => raw.trim()))]);
      report({
        messageId: says,
        at: first.at,
        related: others.map(({ at }) => at),
        data: { count: found.length, texts },
      });
    }
  },
});

interface Found {
  readonly raw: string;
  readonly at: CellRange;
}
