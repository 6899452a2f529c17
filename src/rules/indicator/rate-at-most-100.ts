import { isBoundedRate } from "../../domain/vocabulary/rates";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** A part of a whole cannot be more than the whole; rates of growth can. */
export const rateAtMost100 = defineRule({
  meta: {
    id: "indicator/rate-at-most-100",
    title: "有上限的比率不得超过 100%",
    severity: "error",
    why: "合格率、完成率、满意度等是部分与全部之比，最高为 100%；超过 100% 的目标值无法实现，多为录入错误。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: {
      over: "{where}：目标值为 {value}%，应不超过 100%",
      misread: "{where}：目标值为 {value}%，疑为「≥{rest}%」的「≥」认成了 2，应对照原件改正",
    },
  },
  indicator(context, report) {
    const { indicator, measure, sameName, level2 } = context;
    if (!measure || measure.number <= 100 || !isPercent(measure.unit) || indicator.value.state !== "filled") return;
    if (level2 !== "client-satisfaction" && !isBoundedRate(sameName)) return;
    const where = indicatorPhrase(context);
    const rest = withoutMisreadSign(context);
    if (rest === null) report({ messageId: "over", at: indicator.value.at, data: { where, value: measure.number } });
    else report({ messageId: "misread", at: indicator.value.at, data: { where, value: measure.number, rest } });
  },
});

/** 292 for ≥92, as scanners read the sign; null where the sign stands elsewhere or the rest is no rate. */
function withoutMisreadSign({ measure, direction }: IndicatorContext): number | null {
  if (!measure || direction !== null || measure.number < 200 || measure.number > 300) return null;
  return measure.number - 200 > 0 ? measure.number - 200 : null;
}
