import { placeOf, valueOf } from "../../domain/entry";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { grouped } from "../grouped";
import { indicatorPhrase } from "../phrases";

/** Words of work that is still to be decided upon [S]. */
const PLAN = /^草拟|待[^待，。,]{0,8}(?:研究|审议|审批|审定|批准|批复|讨论|通过)|正在(?:草拟|起草|研究|制定|论证)/u;

function isPlan(detail: string): boolean {
  return (detail.includes("待") || detail.includes("正在") || detail.startsWith("草拟")) && PLAN.test(detail);
}

/** 草拟…方案，待区委研究 tells where the work stands, not what is counted. */
export const detailIsNoPlan = defineRule({
  meta: {
    id: "indicator/detail-is-no-plan",
    title: "指标明细说明不写工作过程",
    severity: "suggestion",
    why: "说明写的是工作进行到哪一步，看不出指标的口径，年终也无从核对。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: {
      plan: "{where}：明细说明「{detail}」是工作过程，应写指标的口径",
      several: "{count} 处明细说明「{detail}」是工作过程，应写指标的口径",
    },
  },
  matches({ indicator: { detail } }) {
    return detail.state === "filled" && isPlan(detail.value);
  },
  checkMatches(plans, report) {
    for (const [detail, rows] of grouped(plans, ({ indicator }) => valueOf(indicator.detail))) {
      const [first] = rows;
      const [at, ...related] = rows.map(({ indicator }) => placeOf(indicator.detail));
      if (!first || !at) continue;
      if (related.length > 0) report({ messageId: "several", at, related, data: { count: rows.length, detail } });
      else report({ messageId: "plan", at, data: { where: indicatorPhrase(first), detail } });
    }
  },
});
