import { valueOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";
import { isWeakTarget } from "../weak-target";

/** 提升, 可控, 效果明显: whoever judges at the year's end may say either. */
export const qualitativeIsMeasurable = defineRule({
  meta: {
    id: "indicator/qualitative-is-measurable",
    title: "定性目标值应可衡量",
    severity: "warning",
    why: "定性目标只写提升、健全、效果明显等，年终无从判断是否完成。",
    basis: cite(CITATIONS.targets2015),
    fix: "none",
    messages: { weak: "{where}：目标值「{value}」无法衡量，应写明分级标准，或改为可量化的指标" },
  },
  indicator(context, report) {
    const { value } = context.indicator;
    if (value.state !== "filled" || !isWeakTarget(context)) return;
    report({ messageId: "weak", at: value.at, data: { where: indicatorPhrase(context), value: valueOf(value) ?? "" } });
  },
});
