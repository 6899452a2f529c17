import { NATURE_NAMES } from "../../domain/vocabulary/natures";
import { defineRule } from "../../linting/define-rule";
import { BY_DEFINITION } from "../citations";
import { oncePerPlace } from "../once-a-place";
import { indicatorPhrase } from "../phrases";

/** 指标性质 decides how the value is scored, so it is one of three words and never left out where the form asks for it. */
export const natureKnown = defineRule({
  meta: {
    id: "indicator/nature-known",
    title: "指标性质须填规定的写法",
    severity: "error",
    why: "指标性质决定评分时是越大越好还是越小越好，空着或写成其他词都无法评分。",
    basis: BY_DEFINITION,
    fix: "none",
    messages: {
      empty: "{where}：指标性质为空，应为{expected}之一",
      unknown: "{where}：「{nature}」不是规定的指标性质，应为{expected}之一",
    },
  },
  matches({ nature }) {
    return nature === null;
  },
  checkMatches(unknown, report) {
    const firstTime = oncePerPlace();
    const expected = Object.values(NATURE_NAMES).join("、");
    for (const context of unknown) {
      const { nature: entry, level3, value } = context.indicator;
      if (entry.state === "blank" && !entry.lost && level3.state === "filled" && value.state === "filled") {
        report({ messageId: "empty", at: entry.at, data: { where: indicatorPhrase(context), expected } });
      }
      if (entry.state !== "filled" || !firstTime(entry.at)) continue;
      report({
        messageId: "unknown",
        at: entry.at,
        data: { where: indicatorPhrase(context), nature: entry.value, expected },
      });
    }
  },
});
