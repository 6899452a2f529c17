import type { Need } from "../linting/rule";

/** What a sheet lacks for a rule to judge it (规则无法判断), as said to the clerk. */
export const NEED_PHRASES: Readonly<Record<Need, string>> = {
  "whole-table": "原件有缺页或缺列，看不到完整的表",
  statement: "没有预算绩效目标情况说明",
  year: "没有写明年度",
  "unit-name": "没有写明单位名称",
  "money-unit": "没有写明金额单位",
  weights: "没有分值栏",
  merges: "这个版本的 Excel 读不出合并单元格",
  card: "不是一个项目一张的申报表",
};
