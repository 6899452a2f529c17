import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { ownSignAndUnit } from "../own-sign-and-unit";
import { indicatorPhrase } from "../phrases";

/** 28.8万元 beside a column that says %: one of the two is wrong. */
export const valueAgreesWithColumns = defineRule({
  meta: {
    id: "indicator/value-agrees-with-columns",
    title: "目标值里的符号、单位须与方向、计量单位栏一致",
    severity: "error",
    why: "同一个目标写了两种单位或方向，年终不知以哪个为准。",
    basis: CROSS_CHECK,
    fix: "none",
    messages: {
      unit: "{where}：目标值「{value}」与计量单位「{unit}」不一致，应统一为一种",
      sign: "{where}：目标值「{value}」与方向「{direction}」不一致，应统一为一种",
    },
  },
  indicator(context, report) {
    const { value, unit, direction } = context.indicator;
    const own = value.state === "filled" ? ownSignAndUnit(context) : null;
    if (!own || value.state !== "filled") return;
    const where = indicatorPhrase(context);
    if (own.unitClashes && unit.state === "filled") {
      report({
        messageId: "unit",
        at: value.at,
        related: [unit.at],
        data: { where, value: value.value, unit: unit.value },
      });
    }
    if (own.signClashes && direction.state === "filled" && context.direction) {
      const named = DIRECTION_NAMES[context.direction];
      report({
        messageId: "sign",
        at: value.at,
        related: [direction.at],
        data: { where, value: value.value, direction: named },
      });
    }
  },
});
