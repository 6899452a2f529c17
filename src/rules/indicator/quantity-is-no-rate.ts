import { placeOf, valueOf } from "../../domain/entry";
import { countsIn } from "../../domain/vocabulary/counted";
import { isPercent } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase, listed } from "../phrases";

/** 数量指标 counts what is delivered; a rate tells how well or how far. */
export const quantityIsNoRate = defineRule({
  meta: {
    id: "indicator/quantity-is-no-rate",
    title: "数量指标不用比率",
    severity: "warning",
    why: "数量指标反映提供的产品和服务有多少；写成比率看不出总量，比率宜作质量或时效指标。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: {
      rate: "{where}归在数量指标，目标值却是比率 {value}%，应写具体数量",
      counted: "{where}归在数量指标，目标值却是比率 {value}%，明细说明写{counts}，应以具体数量为目标值",
    },
  },
  indicator(context, report) {
    const { indicator, level2, measure } = context;
    if (level2 !== "quantity" || !measure || !isPercent(measure.unit)) return;
    const value = (valueOf(indicator.value) ?? "").replace(/(?<!\s)\s*[(（]?[%％][)）]?$/, "");
    const counts = countsIn(valueOf(indicator.detail) ?? "");
    const [at, where] = [placeOf(indicator.level3), indicatorPhrase(context)];
    if (counts.length === 0) report({ messageId: "rate", at, data: { where, value } });
    else
      report({
        messageId: "counted",
        at,
        related: [placeOf(indicator.detail)],
        data: { where, value, counts: listed(counts.map(({ number, unit }) => `${number}${unit}`)) },
      });
  },
});
