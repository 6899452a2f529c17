import { speaksOfUnwanted } from "../../domain/vocabulary/better-when";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** Rates of change may be below nothing. */
const CHANGE = /增长|增幅|增速|变动|变化|同比|环比|升|降|减少|温度|温差|差[异额距]/u;

/** 出差单位成本 = 0: met without doing anything. No accident at all is a target. */
export const valueAboveZero = defineRule({
  meta: {
    id: "indicator/value-above-zero",
    title: "目标值一般须大于 0",
    severity: "warning",
    why: "目标值为 0 等于没有目标，为负数多为录入错误；投诉、事故等越少越好的指标除外。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: {
      zero: "{where}：目标值为 0，应填大于 0 的目标值",
      negative: "{where}：目标值为负数「{value}」，应填大于 0 的目标值",
    },
  },
  indicator(context, report) {
    const {
      indicator: { value },
      measure,
      sameName,
    } = context;
    if (!measure || measure.number > 0 || value.state !== "filled" || CHANGE.test(sameName)) return;
    const where = indicatorPhrase(context);
    if (measure.number < 0) report({ messageId: "negative", at: value.at, data: { where, value: value.value } });
    else if (!mayBeNone(context)) report({ messageId: "zero", at: value.at, data: { where } });
  },
});

function mayBeNone({ nature, direction, sameName, level2 }: IndicatorContext): boolean {
  if (nature === "qualitative" || direction === "qualitative" || speaksOfUnwanted(sameName)) return true;
  const ofCost = level2 === "cost" || level2 === "economic-cost";
  return !ofCost && (nature === "negative" || direction === "≤" || direction === "<");
}
