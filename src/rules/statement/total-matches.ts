import type { Entry } from "../../domain/entry";
import { valueOf } from "../../domain/entry";
import type { MoneyUnit } from "../../domain/statement";
import { HUNDRED_MILLION, YUAN_IN } from "../../domain/vocabulary/money-units";
import { defineRule } from "../../linting/define-rule";
import { CROSS_CHECK } from "../citations";
import { figure } from "../phrases";

/** Half of the last digit a total in 万元 is printed with. */
const TOLERANCE = 0.005;

/** 31.4亿元 is rounded: half of its last digit. */
function toleranceOf(stated: string, unit: Entry<MoneyUnit>, tableUnit: MoneyUnit): number {
  if (unit.state !== "filled") return 0;
  if (unit.raw === HUNDRED_MILLION) return 5_000 / 10 ** (stated.split(/[.．]/)[1]?.length ?? 0);
  return unit.value === "万元" ? TOLERANCE : TOLERANCE * (YUAN_IN[tableUnit] / YUAN_IN[unit.value]);
}

/** 共涉及财政拨款资金 X tells the sum of the tables; both units named, one budget missing and nothing can be judged. */
export const totalMatches = defineRule({
  meta: {
    id: "statement/total-matches",
    title: "情况说明的资金总额须与表内合计一致",
    severity: "error",
    why: "情况说明与绩效目标表同时公开，总额不一致说明有金额填错或项目漏列。",
    basis: CROSS_CHECK,
    fix: "none",
    needs: ["statement", "money-unit"],
    messages: { differs: "情况说明写共涉及资金 {stated} {unit}，表内合计 {counted} {unit}，两处应一致" },
  },
  check({ document, projects }, report) {
    const { statement } = document;
    if (!statement) return;
    const { total, totalUnit } = statement;
    const statedUnit = valueOf(totalUnit);
    const tableUnit = valueOf(document.moneyUnit);
    if (total.state !== "filled" || statedUnit === null || tableUnit === null) return;
    let sum = 0;
    for (const { project } of projects) {
      if (project.budget.state !== "filled") return;
      sum += project.budget.value;
    }
    const counted = (sum * YUAN_IN[tableUnit]) / YUAN_IN[statedUnit];
    if (Math.abs(total.value - counted) <= toleranceOf(total.raw, totalUnit, tableUnit) + 1e-9) return;
    report({
      messageId: "differs",
      at: total.at,
      data: { stated: figure(total.value), counted: figure(counted), unit: statedUnit },
    });
  },
});
