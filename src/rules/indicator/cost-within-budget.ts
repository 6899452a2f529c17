import { valueOf } from "../../domain/entry";
import { isOfMoreYears, isPerUnit, isSaving } from "../../domain/vocabulary/costs";
import { fold } from "../../domain/vocabulary/fold";
import { moneyUnitNamed, YUAN_IN } from "../../domain/vocabulary/money-units";
import { defineRule } from "../../linting/define-rule";
import type { IndicatorContext } from "../../linting/rule-context";
import { cite, CITATIONS } from "../citations";
import { figure, indicatorPhrase } from "../phrases";

/** What the whole project may cost is no more than what it is given. A cost for each piece is not compared. */
export const costWithinBudget = defineRule({
  meta: {
    id: "indicator/cost-within-budget",
    title: "总成本目标不得超过项目预算",
    severity: "error",
    why: "成本目标高于安排的资金，要么目标值有误，要么预算不够，审核时通不过。",
    basis: cite(CITATIONS.guide2021),
    fix: "none",
    needs: ["money-unit"],
    messages: { over: "{where}：成本目标为 {cost} {unit}，超过项目预算 {budget} {budgetUnit}，应不超过预算" },
  },
  indicator(context, report, { document, profile }) {
    const {
      indicator,
      project: { budget },
      measure,
      level2,
    } = context;
    if (level2 !== "cost" && level2 !== "economic-cost") return;
    const budgetUnit = valueOf(document.moneyUnit);
    const unit = measure ? moneyUnitNamed(fold(measure.unit)) : null;
    if (
      !measure ||
      unit === null ||
      budgetUnit === null ||
      budget.state !== "filled" ||
      indicator.value.state !== "filled" ||
      !isWholeCost(context)
    )
      return;
    const over = measure.number * YUAN_IN[unit] - budget.value * YUAN_IN[budgetUnit];
    if (budget.value <= 0 || over <= profile.thresholds.amountTolerance * YUAN_IN[budgetUnit]) return;
    const data = {
      where: indicatorPhrase(context),
      cost: figure(measure.number),
      unit,
      budget: figure(budget.value),
      budgetUnit,
    };
    report({ messageId: "over", at: indicator.value.at, related: [budget.at], data });
  },
});

function isWholeCost({ indicator, sameName }: IndicatorContext): boolean {
  if (indicator.horizon === "whole-period") return false;
  const detail = fold(valueOf(indicator.detail) ?? "");
  return !isSaving(sameName) && ![sameName, detail].some((text) => isPerUnit(text) || isOfMoreYears(text));
}
