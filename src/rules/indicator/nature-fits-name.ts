import { placeOf } from "../../domain/entry";
import { isBetterHigh, isBetterLow } from "../../domain/vocabulary/better-when";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { indicatorPhrase } from "../phrases";

/** 违建发生数 at least 5, 稳定运行率 at most 99 %: the worse it goes, the better it is scored. */
export const natureFitsName = defineRule({
  meta: {
    id: "indicator/nature-fits-name",
    title: "指标性质、方向须与名称含义相符",
    severity: "warning",
    why: "投诉、事故等越少越好，合格率、满意度等越高越好；方向填反时，完成得越差得分越高。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: {
      low: "{where}：名称所指越少越好，目标却不设上限，应为反向指标，方向为小于等于",
      high: "{where}：名称所指越高越好，目标却只设上限，应为正向指标，方向为大于等于",
    },
  },
  indicator(context, report) {
    const { indicator, nature, direction, sameName } = context;
    const upwards = (direction === "≥" || direction === ">") && (nature === "positive" || nature === null);
    const downwards = (direction === "≤" || direction === "<") && (nature === "negative" || nature === null);
    const low = upwards && isBetterLow(sameName);
    if (!low && !(downwards && isBetterHigh(sameName))) return;
    const at = indicator.direction.state === "filled" ? indicator.direction.at : placeOf(indicator.value);
    const related = indicator.nature.state === "filled" ? [indicator.nature.at] : [];
    report({ messageId: low ? "low" : "high", at, related, data: { where: indicatorPhrase(context) } });
  },
});
