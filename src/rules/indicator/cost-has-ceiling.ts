import { placeOf } from "../../domain/entry";
import { isHandedOn, isOfCost, isSaving } from "../../domain/vocabulary/costs";
import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** 总成本 ≥ 90 万元 would be met the better the more is spent. A 反向指标 with such a sign is another rule's. */
export const costHasCeiling = defineRule({
  meta: {
    id: "indicator/cost-has-ceiling",
    title: "成本目标须设上限",
    severity: "warning",
    why: "成本越低越好；方向写成大于等于，花钱越多得分越高。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { floor: "{where}：成本目标的方向是「{direction}」，应为小于等于或等于，指标性质应为反向指标" },
  },
  indicator(context, report) {
    const { indicator, direction, nature } = context;
    if ((direction !== "≥" && direction !== ">") || nature === "negative" || !isCostInMoney(context)) return;
    report({
      messageId: "floor",
      at: indicator.direction.state === "filled" ? indicator.direction.at : placeOf(indicator.value),
      related: indicator.nature.state === "filled" ? [indicator.nature.at] : [],
      data: { where: indicatorPhrase(context), direction: DIRECTION_NAMES[direction] },
    });
  },
});

function isCostInMoney({ level1, level2, measure, sameName }: IndicatorContext): boolean {
  const underCost =
    level2 === "cost" || (level1 === "cost" && level2 !== "social-cost" && level2 !== "environmental-cost");
  if (!underCost || !measure || isSaving(sameName) || isHandedOn(sameName)) return false;
  return measure.unit.includes("元") || (measure.unit === "" && isOfCost(sameName));
}
