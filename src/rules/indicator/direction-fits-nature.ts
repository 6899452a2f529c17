import type { Direction } from "../../domain/vocabulary/directions";
import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import type { Nature } from "../../domain/vocabulary/natures";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** 正向 means the more the better, 反向 the less the better, 定性 no number. */
export const directionFitsNature = defineRule({
  meta: {
    id: "indicator/direction-fits-nature",
    title: "方向须与指标性质一致",
    severity: "error",
    why: "正向指标越大越好，反向指标越小越好；方向与性质相反时，完成得越好得分越低。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: {
      positive: "{where}：「{nature}」配方向「{direction}」，正向指标应为等于、大于或大于等于",
      negative: "{where}：「{nature}」配方向「{direction}」，反向指标应为等于、小于或小于等于",
      qualitative: "{where}：「{nature}」配方向「{direction}」，定性指标应不带大小方向",
    },
  },
  indicator(context, report) {
    const { indicator, nature, direction } = context;
    if (nature === null || direction === null || indicator.nature.state !== "filled") return;
    if (!contradicts(direction, nature)) return;
    const at = indicator.direction.state === "filled" ? indicator.direction : indicator.value;
    if (at.state !== "filled") return;
    report({
      messageId: nature,
      at: at.at,
      related: [indicator.nature.at],
      data: { where: indicatorPhrase(context), nature: indicator.nature.value, direction: DIRECTION_NAMES[direction] },
    });
  },
});

function contradicts(direction: Direction, nature: Nature): boolean {
  if (nature === "positive") return direction === "<" || direction === "≤";
  if (nature === "negative") return direction === ">" || direction === "≥";
  return direction !== "qualitative" && direction !== "=";
}
