import { valueOf } from "../../domain/entry";
import { onlySumIn } from "../../domain/vocabulary/goal-words";
import { defineRule } from "../../linting/define-rule";
import { cite, CITATIONS } from "../citations";
import { goalsIn } from "../goals-of";
import { projectPhrase } from "../phrases";

/** 申请90万元，其中30万元用于……: how the money is divided is a plan of spending, not a goal. */
export const moreThanMoney = defineRule({
  meta: {
    id: "goal/more-than-money",
    title: "总体绩效目标应写产出和效果，不只写资金安排",
    severity: "warning",
    why: "只写钱怎么分，看不出要办成什么事；资金安排属于预算编制说明。",
    basis: cite(CITATIONS.opinions2018, CITATIONS.targets2015),
    fix: "none",
    messages: { money: "{where}：{called}只写资金安排（「{sum}」），没有产出和效果，应写明办成什么、达到什么效果" },
  },
  check(sheet, report) {
    for (const { context, goal, called } of goalsIn(sheet)) {
      const sum = onlySumIn(valueOf(goal)?.normalize("NFKC") ?? "");
      if (goal.state === "filled" && sum !== null)
        report({ messageId: "money", at: goal.at, data: { where: projectPhrase(context), called, sum } });
    }
  },
});
