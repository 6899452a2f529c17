import { placeOf } from "../../domain/entry";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** A fraction like 0.9 is another rule's, and 不满意率 is rightly low. */
export const satisfactionHighEnough = defineRule({
  meta: {
    id: "indicator/satisfaction-high-enough",
    title: "满意度目标不宜过低",
    severity: "suggestion",
    why: "满意度目标定得过低，不做努力也能完成，起不到约束作用。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: { low: "{where}：满意度目标为 {value}%，偏低，一般应不低于 {least}%" },
  },
  indicator(context, report, { profile }) {
    const { indicator, level1, level2, measure, direction, nature, sameName } = context;
    if ((level2 !== "client-satisfaction" && level1 !== "satisfaction") || !measure || !isPercent(measure.unit)) return;
    const least = profile.thresholds.satisfactionLeast;
    if (measure.number <= 1 || measure.number >= least || !/满意|认可/u.test(sameName)) return;
    if (direction === "≤" || direction === "<" || nature === "negative" || /不满意|提升|提高|增长|上升/u.test(sameName))
      return;
    report({
      messageId: "low",
      at: placeOf(indicator.value),
      data: { where: indicatorPhrase(context), value: measure.number, least },
    });
  },
});
