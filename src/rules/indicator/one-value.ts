import { countsIn } from "../../domain/vocabulary/counted";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** What parts one value from the next. */
const PARTED = /[、,;\n]|和|及|，|；/u;

/** 困难台胞432人、高龄台胞1792人: two targets in one cell can be met by half. */
export const oneValue = defineRule({
  meta: {
    id: "indicator/one-value",
    title: "一条指标只设一个目标值",
    severity: "error",
    why: "一格写了几个目标值，只完成其中一部分时无法评分。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: { several: "{where}：目标值「{value}」含 {count} 个数，应分成 {count} 条指标" },
  },
  indicator(context, report) {
    const { value } = context.indicator;
    if (context.measure || value.state !== "filled") return;
    const parts = fold(value.value)
      .split(PARTED)
      .filter((part) => countsIn(part).length > 0);
    if (parts.length < 2) return;
    report({
      messageId: "several",
      at: value.at,
      data: { where: indicatorPhrase(context), value: value.value, count: parts.length },
    });
  },
});
