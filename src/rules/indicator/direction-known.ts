import { DIRECTION_NAMES } from "../../domain/vocabulary/directions";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { indicatorPhrase } from "../phrases";

/** 方向 is the sign between name and value; 左右 or 约 cannot be judged at the year's end, nor a number without any sign. */
export const directionKnown = defineRule({
  meta: {
    id: "indicator/direction-known",
    title: "方向须填规定的写法",
    severity: "error",
    why: "方向空着或写成「左右」「约」等，年终无法判断是否完成。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: {
      empty: "{where}：目标值「{value}」没有方向，应为{expected}之一",
      unknown: "{where}：「{direction}」不是规定的方向，应为{expected}之一",
    },
  },
  matches({ direction }) {
    return direction === null;
  },
  checkMatches(unknown, report) {
    const firstTime = oncePerPlace();
    const expected = Object.values(DIRECTION_NAMES).join("、");
    for (const context of unknown) {
      const { direction: entry, value } = context.indicator;
      if (
        entry.state === "blank" &&
        !entry.lost &&
        value.state === "filled" &&
        context.measure &&
        context.nature !== "qualitative"
      ) {
        report({
          messageId: "empty",
          at: entry.at,
          data: { where: indicatorPhrase(context), value: value.value, expected },
        });
      }
      if (entry.state !== "filled" || !firstTime(entry.at)) continue;
      report({
        messageId: "unknown",
        at: entry.at,
        data: { where: indicatorPhrase(context), direction: entry.value, expected },
      });
    }
  },
});
