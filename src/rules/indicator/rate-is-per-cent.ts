import { isBoundedRate } from "../../domain/vocabulary/rates";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** 满意度 of 90 人 says nothing; points (分) are a scale of their own. */
export const rateIsPerCent = defineRule({
  meta: {
    id: "indicator/rate-is-per-cent",
    title: "比率指标的计量单位须为 %",
    severity: "warning",
    why: "合格率、满意度等是比率，用人、次等计量时说不清目标是多少。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { unit: "{where}是比率，计量单位为「{unit}」，应为 %" },
  },
  indicator(context, report) {
    const { indicator, measure, sameName } = context;
    if (!measure || measure.unit === "" || measure.unit === "分" || isPercent(measure.unit) || !isBoundedRate(sameName))
      return;
    const at = indicator.unit.state === "filled" ? indicator.unit.at : null;
    if (at) report({ messageId: "unit", at, data: { where: indicatorPhrase(context), unit: measure.unit } });
  },
});
