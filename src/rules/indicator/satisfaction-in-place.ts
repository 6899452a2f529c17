import { valueOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

const SATISFACTION = /(?:满意(?:程)?度|满意率|认可度)$/;

/** Satisfaction is a first level of its own in both frameworks. */
export const satisfactionInPlace = defineRule({
  meta: {
    id: "indicator/satisfaction-in-place",
    title: "满意度应归在满意度指标下",
    severity: "warning",
    why: "满意度单列权重；放在产出或效益下会重复或漏计满意度得分。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015),
    fix: "none",
    messages: { elsewhere: "{where}归在「{level2}」下，应归在服务对象满意度指标下" },
  },
  indicator(context, report) {
    const { indicator, level1, level2, sameName } = context;
    if (level2 === null || level2 === "client-satisfaction" || level1 === "satisfaction") return;
    if (indicator.level3.state !== "filled" || !SATISFACTION.test(sameName)) return;
    const data = { where: indicatorPhrase(context), level2: valueOf(indicator.level2) ?? "" };
    report({ messageId: "elsewhere", at: indicator.level3.at, data });
  },
});
