import { placeOf, valueOf } from "../../domain/entry";
import { isAnotherBenefit, isProcess } from "../../domain/vocabulary/benefits";
import { fold } from "../../domain/vocabulary/fold";
import type { LevelTwo } from "../../domain/vocabulary/levels";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { indicatorPhrase } from "../phrases";

/** What each kind of benefit is to show, as said to the clerk. */
const SHOWS: Readonly<Partial<Record<LevelTwo, string>>> = {
  "economic-benefit": "经济上的收益",
  "ecological-benefit": "生态环境的变化",
  sustainability: "长期、持续的影响",
};

/** 对基建成本的影响 under 生态效益: the kind is chosen for the sake of filling it. Neither name nor explanation may help. */
export const benefitOfItsKind = defineRule({
  meta: {
    id: "indicator/benefit-of-its-kind",
    title: "效益指标须与所属类别相符",
    severity: "suggestion",
    why: "经济、生态效益和可持续影响各有所指；内容与类别不符，多为凑类别而填，审核时会退回。",
    basis: cite(CITATIONS.targets2015, CITATIONS.guide2021),
    fix: "none",
    messages: { other: "{where}归在「{level2}」下，看不出{shows}，应核对类别或改用相符的指标" },
  },
  indicator(context, report) {
    const { indicator, level2, sameName } = context;
    const shows = level2 === null ? undefined : SHOWS[level2];
    if (shows === undefined || sameName === "" || isProcess(sameName)) return;
    if (!isAnotherBenefit(level2, sameName, fold(valueOf(indicator.detail) ?? ""))) return;
    const data = { where: indicatorPhrase(context), level2: valueOf(indicator.level2) ?? "", shows };
    report({ messageId: "other", at: placeOf(indicator.level3), data });
  },
});
