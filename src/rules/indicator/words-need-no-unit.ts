import { countsWholeThings, isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

const FIGURE = /[\p{Nd}一二两三四五六七八九十百千万]/u;

/** 应保尽保 beside %: words have no unit. Words where a sign asks for a number are another rule's. */
export const wordsNeedNoUnit = defineRule({
  meta: {
    id: "indicator/words-need-no-unit",
    title: "定性目标值不带计量单位",
    severity: "error",
    why: "目标值是文字而单位是 %、人等，年终既不能按数计算，也不能按等级评价。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { unit: "{where}：目标值「{value}」是文字，计量单位「{unit}」应空着，或把目标值改成数字" },
  },
  indicator(context, report) {
    const { value, unit } = context.indicator;
    if (value.state !== "filled" || unit.state !== "filled" || context.measure || asksForNumber(context)) return;
    if (
      FIGURE.test(value.value) ||
      !(isPercent(unit.value) || countsWholeThings(unit.value) || unit.value.includes("元"))
    )
      return;
    report({
      messageId: "unit",
      at: unit.at,
      related: [value.at],
      data: { where: indicatorPhrase(context), value: value.value, unit: unit.value },
    });
  },
});

function asksForNumber({ nature, direction }: IndicatorContext): boolean {
  return (nature === "positive" || nature === "negative") && direction !== null && direction !== "qualitative";
}
