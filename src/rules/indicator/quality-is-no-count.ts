import { placeOf } from "../../domain/entry";
import { countsWholeThings } from "../../domain/vocabulary/units";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** So many heads, times, sums. */
const COUNT = /(?:人数|人次|班次|场次|期数|批次|户数|金额|数量)$/u;
/** Counts that tell how good it was after all: 获奖数量, 差错次数, 持证人数. */
const OF_QUALITY =
  /优|良|奖|称号|等级|级|达标|合格|通过|认定|认证|证|专利|论文|差错|错误|投诉|事故|故障|违|缺陷|返工|退|问题|不|无|未|标准|重大|高层次|骨干/u;

/** 培训人数 under 质量指标 tells how much, not how well. */
export const qualityIsNoCount = defineRule({
  meta: {
    id: "indicator/quality-is-no-count",
    title: "质量指标不用数量",
    severity: "warning",
    why: "质量指标反映达到的标准和水平；人数、次数、金额属于数量指标，重复设置会重复计分。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { count: "{where}归在质量指标，反映的是数量，应改为合格率、达标率等，或归入数量指标" },
  },
  indicator(context, report) {
    const { indicator, level2, measure, sameName } = context;
    if (level2 !== "quality" || !measure || !(countsWholeThings(measure.unit) || measure.unit.includes("元"))) return;
    if (!COUNT.test(sameName) || OF_QUALITY.test(sameName)) return;
    report({ messageId: "count", at: placeOf(indicator.level3), data: { where: indicatorPhrase(context) } });
  },
});
