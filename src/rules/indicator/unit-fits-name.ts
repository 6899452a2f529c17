import { fold } from "../../domain/vocabulary/fold";
import { isBoundedRate } from "../../domain/vocabulary/rates";
import { standardUnit } from "../../domain/vocabulary/standard-units";
import { isPercent } from "../../domain/vocabulary/units";
import { unitAskedBy } from "../../domain/vocabulary/units-of-names";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** 服务人次 of 500 人, 改造面积 of 3 个. Rates that end at 100 % and rates as quantities have rules of their own. */
export const unitFitsName = defineRule({
  meta: {
    id: "indicator/unit-fits-name",
    title: "计量单位须与指标名称相符",
    severity: "warning",
    why: "名称说的是人次、面积，单位却是人、个，年终统计时不知该数哪一个。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { other: "{where}的计量单位为「{unit}」，与名称不符，应为{expected}" },
  },
  indicator(context, report) {
    const {
      indicator: { unit },
      sameName,
    } = context;
    const wanted = unitAskedBy(sameName);
    if (
      !wanted ||
      unit.state !== "filled" ||
      isAnotherRules(context) ||
      wanted.fits(fold(standardUnit(unit.value, sameName) ?? unit.value)) ||
      isBoundedRate(sameName)
    )
      return;
    report({
      messageId: "other",
      at: unit.at,
      data: { where: indicatorPhrase(context), unit: unit.value, expected: wanted.expected },
    });
  },
});

function isAnotherRules({ level2, measure }: IndicatorContext): boolean {
  return !measure || measure.unit === "" || (level2 === "quantity" && isPercent(measure.unit));
}
