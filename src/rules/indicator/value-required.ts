import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** An indicator without target value is no target. */
export const valueRequired = defineRule({
  meta: {
    id: "indicator/value-required",
    title: "绩效目标值不能为空",
    severity: "error",
    why: "没有目标值的指标年终无从对照，预算绩效系统也不予保存。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { empty: "{where}：绩效目标值为空，应填目标值" },
  },
  indicator(context, report) {
    const { value, level3 } = context.indicator;
    if (value.state !== "blank" || value.lost || level3.state !== "filled") return;
    report({ messageId: "empty", at: value.at, data: { where: indicatorPhrase(context) } });
  },
});
