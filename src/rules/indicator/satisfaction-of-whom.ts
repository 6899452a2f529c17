import { fold } from "../../domain/vocabulary/fold";
import { excludeEachOther, peopleIn } from "../../domain/vocabulary/people";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** Whom the explanation says is asked. */
const ASKED = /(?:调查|测评|受访|评价|问卷|访谈)对象(?:是|为|主要是|主要为|包括|:)?([^。;,]+)/u;

/** 社会公众满意率 of which the explanation says that 区里干部 are asked. */
export const satisfactionOfWhom = defineRule({
  meta: {
    id: "indicator/satisfaction-of-whom",
    title: "满意度名称与调查对象须一致",
    severity: "warning",
    why: "名称说的是一类人、说明里调查的是另一类人，调查结果不能证明目标完成。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: { other: "{where}：明细说明的调查对象是「{asked}」，与名称不符，应改为同一对象" },
  },
  indicator(context, report) {
    if (context.level2 !== "client-satisfaction" && context.level1 !== "satisfaction") return;
    const { detail } = context.indicator;
    if (detail.state !== "filled" || !detail.value.includes("对")) return;
    const asked = ASKED.exec(fold(detail.value))?.[1];
    if (asked === undefined || !excludeEachOther(peopleIn(context.sameName), peopleIn(asked))) return;
    report({ messageId: "other", at: detail.at, data: { where: indicatorPhrase(context), asked } });
  },
});
