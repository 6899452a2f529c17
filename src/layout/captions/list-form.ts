import type { MoneyUnit } from "../../domain/statement";
import type { Column, TableKind } from "../../domain/target-table";

/** The printed words of the list form, 财政支出项目绩效目标表, as units of Fujian publish it. */
export const LIST_FORM_TITLE = "财政支出项目绩效目标表";

/** 年度 line; a year nobody wrote leaves room for a pen. */
export function yearLine(year: number | null): string {
  return year === null ? "（　　　　年度）" : `（${year} 年度）`;
}

/** 单位名称 line; the code stands in square brackets before the name. */
export function unitLine(code: string, name: string): string {
  return `单位名称：${code === "" ? "" : `[${code}]`}${name}`;
}

/** The caption over the columns of the indicators. */
export const TARGETS_CAPTION = "项目年度绩效目标";

/** The caption of each column; the money column names its unit where one is known. */
export function columnCaption(column: Column, moneyUnit: MoneyUnit | null): string {
  if (column === "budget" && moneyUnit !== null) return `${CAPTIONS.budget}(${moneyUnit})`;
  return CAPTIONS[column];
}

const CAPTIONS: Readonly<Record<Column, string>> = {
  seq: "序号",
  name: "项目名称",
  budget: "年预算安排资金",
  overallGoal: "项目总体绩效目标",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  detail: "指标明细说明",
  nature: "指标性质",
  direction: "方向",
  value: "绩效目标值",
  unit: "计量单位",
  weight: "分值",
};

/** The wanted sheet name of a document's only table. */
export const REPORT_SHEET_NAME = "绩效目标表(报送)";

/** The wanted sheet names where a document has several tables. */
export const REPORT_SHEET_NAMES: Readonly<Record<TableKind, string>> = {
  "business-expense": "业务费绩效目标表(报送)",
  "special-fund": "专项资金绩效目标表(报送)",
  unspecified: REPORT_SHEET_NAME,
};
