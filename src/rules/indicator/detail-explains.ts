import { fold } from "../../domain/vocabulary/fold";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

const REFLECTS = /^反映.{0,30}(?:情况|程度|水平)。?$/u;

/** An explanation that says the name again, or 反映…情况, explains nothing. */
export const detailExplains = defineRule({
  meta: {
    id: "indicator/detail-explains",
    title: "指标明细说明不照抄名称",
    severity: "suggestion",
    why: "说明应写清含义、口径或计算方法；照抄名称等于没有说明。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    messages: {
      echo: "{where}：明细说明与名称相同，应写口径或计算方法",
      reflects: "{where}：明细说明只写「{detail}」，应写口径或计算方法",
    },
  },
  indicator(context, report) {
    const { detail } = context.indicator;
    if (detail.state !== "filled" || context.sameName === "") return;
    if (detail.value.length > context.name.length + 4 && !detail.value.startsWith("反映")) return;
    const reflects = detail.value.startsWith("反映") && REFLECTS.test(detail.value);
    const echo = detail.value.length <= context.name.length + 4 && fold(detail.value) === context.sameName;
    if (!reflects && !echo) return;
    const where = indicatorPhrase(context);
    if (echo) report({ messageId: "echo", at: detail.at, data: { where } });
    else report({ messageId: "reflects", at: detail.at, data: { where, detail: detail.value } });
  },
});
