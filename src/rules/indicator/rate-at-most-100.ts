import { isBoundedRate } from "../../domain/vocabulary/rates";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
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
    messages: { over: "{where}：目标值为 {value}%，应不超过 100%" },
  },
  check({ indicators }, report) {
    for (const examined of indicators) {
      const { indicator, measure, name, level2 } = examined;
      if (!measure || measure.number <= 100 || !isPercent(measure.unit) || indicator.value.state !== "filled") continue;
      if (level2 !== "client-satisfaction" && !isBoundedRate(name)) continue;
      report({ says: "over", at: indicator.value.at, data: { where: indicatorPhrase(examined), value: measure.number } });
    }
  },
});
