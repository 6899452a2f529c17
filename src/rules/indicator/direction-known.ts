import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { indicatorPhrase } from "../phrases";

/** 方向 is the sign between name and value; 左右 or 约 cannot be judged at the year's end. */
export const directionKnown = defineRule({
  meta: {
    id: "indicator/direction-known",
    title: "方向须为规定的写法",
    severity: "error",
    why: "方向写成「左右」「约」等，年终无法判断是否完成。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: { unknown: "{where}：「{direction}」不是规定的方向，应为{expected}之一" },
  },
  check({ indicators }, report) {
    const firstTime = oncePerPlace();
    const expected = Object.values(DIRECTION_NAMES).join("、");
    for (const examined of indicators) {
      const entry = examined.indicator.direction;
      if (entry.state !== "filled" || examined.direction !== null || !firstTime(entry.at)) continue;
      report({ says: "unknown", at: entry.at, data: { where: indicatorPhrase(examined), direction: entry.value, expected } });
    }
  },
});
