import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { figure, indicatorPhrase } from "../phrases";

/** 0.95 in a row whose unit is % is nearly always meant as 95. */
export const percentIsNoFraction = defineRule({
  meta: {
    id: "indicator/percent-is-no-fraction",
    title: "以 % 计量的目标值不写小数比例",
    severity: "warning",
    why: "计量单位已是 %，0.95 就是 0.95%；多为从百分比格式的单元格复制而来。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { fraction: "{where}：目标值「{value}」的计量单位是 %，疑应为 {meant}%" },
  },
  indicator(context, report) {
    const { indicator, measure, nature, direction } = context;
    if (!measure || measure.number <= 0 || measure.number >= 1 || !isPercent(measure.unit)) return;
    if (nature === "negative" || direction === "≤" || direction === "<" || indicator.value.state !== "filled") return;
    const data = {
      where: indicatorPhrase(context),
      value: indicator.value.value,
      meant: figure(measure.number * 100),
    };
    report({ messageId: "fraction", at: indicator.value.at, data });
  },
});
