import type { Entry } from "../../domain/entry";
import { declaredWeightIn } from "../../domain/vocabulary/declared-weights";
import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { CROSS_CHECK } from "../citations";
import { grouped } from "../grouped";
import { figure, projectPhrase } from "../phrases";
import { sameWeight, weightsOf } from "../weights-of";

/** 产出指标（50分）: the 分值 of the rows below a label make what the label declares. */
export const declaredWeightsHold = defineRule({
  meta: {
    id: "project/declared-weights-hold",
    title: "一、二级指标标明的分值须等于各行分值之和",
    severity: "error",
    why: "标题写的分与各行的分不一致，自评时不知按哪个计分。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["weights"],
    messages: { differs: "{where}：「{label}」标明 {declared} 分，所属 {count} 条指标分值合计 {sum}，两处应一致" },
  },
  check({ projects }, report) {
    for (const { project, name, indicators } of projects) {
      for (const labelOf of [level1Of, level2Of]) {
        for (const block of grouped(indicators, (context) => blockOf(context, labelOf(context))).values()) {
          const label = block[0] ? labelOf(block[0]) : null;
          const weights = weightsOf(block);
          const declared = label?.state === "filled" ? declaredWeightIn(label.value) : null;
          if (label?.state !== "filled" || declared === null || !weights || sameWeight(declared, weights.sum)) continue;
          const data = {
            where: projectPhrase({ name, project }),
            label: label.value,
            declared,
            count: block.length,
            sum: figure(weights.sum),
          };
          report({ messageId: "differs", at: label.at, related: weights.places, data });
        }
      }
    }
  },
});

function level1Of({ indicator }: IndicatorContext): Entry<string> {
  return indicator.level1;
}

function level2Of({ indicator }: IndicatorContext): Entry<string> {
  return indicator.level2;
}

/** The rows of one label, whether it is merged over them or repeated in each; null where there is no label. */
function blockOf({ indicator: { horizon, level1 } }: IndicatorContext, label: Entry<string>): string | null {
  return label.state === "filled"
    ? [horizon, level1.state === "filled" ? fold(level1.value) : "", fold(label.value)].join(" ")
    : null;
}
