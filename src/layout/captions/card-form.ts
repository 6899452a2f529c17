import type { FundsLine, Horizon } from "../../domain/card-items";
import type { MoneyUnit } from "../../domain/statement";
import type { Column, FormKind } from "../../domain/target-table";
import type { Framework } from "../../domain/vocabulary/frameworks";

/** The printed words of the cards: 项目支出绩效目标申报表 (2015), 项目绩效目标表 (after 2021), 部门整体支出绩效目标表. */

/** The form's own name, for a card on which nobody wrote one. */
export function cardTitle(form: FormKind, framework: Framework): string {
  if (form === "department") return "部门整体支出绩效目标表";
  return framework === "2021" ? "项目绩效目标表" : "项目支出绩效目标申报表";
}

/** The line above a card: the unit that fills it in, and the money unit; empty where neither is known. */
export function cardUnitLine(code: string, name: string, unit: MoneyUnit | null): string {
  const filledIn = code === "" && name === "" ? [] : [`填报单位：${code === "" ? "" : `[${code}]`}${name}`];
  return [...filledIn, ...(unit === null ? [] : [`金额单位：${unit}`])].join("　　");
}

/** The label of the name: 项目名称, or that of the department. */
export function nameLabel(form: FormKind): string {
  return form === "department" ? "部门（单位）名称" : "项目名称";
}

/** 主管部门 with its code in the form of 2015. */
export function departmentLabel(framework: Framework): string {
  return framework === "2021" ? "主管部门" : "主管部门及代码";
}

export const CARD_LABELS = {
  implementingUnit: "实施单位",
  character: "项目属性",
  period: "起止时间",
  starts: "计划开始日期",
  ends: "计划完成日期",
  goals: "总体目标",
  overallGoal: "实施期目标",
  annualGoal: "年度目标",
  tasks: "年度主要任务",
  taskName: "任务名称",
  taskContent: "主要内容",
  taskSum: "金额合计",
} as const;

/** The label over the lines of money. */
export function fundsLabel(form: FormKind, unit: MoneyUnit | null): string {
  return [form === "department" ? "年度部门预算申请" : "项目资金", ...(unit === null ? [] : [inBrackets(unit)])].join(
    "\n",
  );
}

/** The caption over the amounts of the tasks. */
export function taskAmountsCaption(unit: MoneyUnit | null): string {
  return `预算金额${inBrackets(unit)}`;
}

function inBrackets(unit: MoneyUnit | null): string {
  return unit === null ? "" : `（${unit}）`;
}

/** The captions of the year's budget in a grid of money, and of the one before it was changed. */
export const PLANNED = "全年预算数";
export const PLANNED_AT_FIRST = "年初预算数";

/** The label beside a block of indicators. */
export const BLOCK_LABELS: Readonly<Record<Horizon, string>> = {
  annual: "年度绩效指标",
  "whole-period": "实施期绩效指标",
  unspecified: "绩效指标",
};

/** The captions of the indicators on a card. */
export const CARD_CAPTIONS: Readonly<Partial<Record<Column, string>>> = {
  detail: "指标解释",
  direction: "指标方向",
  value: "指标值",
};

/** The lines of money of a card that was a row of a list: its budget, and its sources to be filled in. */
export const LINES_OF_A_LIST: readonly (readonly [FundsLine["kind"], string])[] = [
  ["total", "年度资金总额"],
  ["fiscal", "其中：财政拨款"],
  ["carried-over", "上年结转"],
  ["other", "其他资金"],
];
