import { countsWholeThings } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** An average may well be 2.5 次 a head. */
const AVERAGE = /均|每|率|密度|比/u;

/** 0.5 人: nobody counts half a person. 10.00 次 is a matter of writing, and another rule's. */
export const valueIsWhole = defineRule({
  meta: {
    id: "indicator/value-is-whole",
    title: "人、次、个等的目标值须为整数",
    severity: "warning",
    why: "人数、次数等只能是整数；出现小数多为单位填错（如万人）或把比率当成数量。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { part: "{where}：目标值「{value}」以「{unit}」计，应为整数" },
  },
  indicator(context, report) {
    const {
      indicator: { value },
      measure,
      sameName,
    } = context;
    if (!measure || Number.isInteger(measure.number) || value.state !== "filled") return;
    if (!countsWholeThings(measure.unit) || AVERAGE.test(sameName)) return;
    report({
      messageId: "part",
      at: value.at,
      data: { where: indicatorPhrase(context), value: value.value, unit: measure.unit },
    });
  },
});
