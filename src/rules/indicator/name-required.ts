import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { projectPhrase } from "../phrases";

/** A target value that nobody knows the meaning of. */
export const nameRequired = defineRule({
  meta: {
    id: "indicator/name-required",
    title: "三级指标名称不能为空",
    severity: "error",
    why: "只有目标值而没有指标名称，说不清考核的是什么。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { empty: "{where}：目标值「{value}」没有三级指标名称，应填指标名称" },
  },
  indicator({ indicator, project, of }, report) {
    const { level3, value } = indicator;
    if (level3.state !== "blank" || level3.lost || value.state !== "filled") return;
    const where = projectPhrase({ name: of, project });
    report({ messageId: "empty", at: level3.at, data: { where, value: value.value } });
  },
});
