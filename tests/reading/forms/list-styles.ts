import { DIRECTION_NAMES } from "../../../src/domain/vocabulary/directions";
import type { TrueIndicator, TrueProject } from "../../sheets/true-table";
import type { ListStyle } from "./list-form";

const asWritten = ({ indicators }: TrueProject): readonly TrueIndicator[] => indicators;

/** 50, 30 and 10 as the bureau asks, shared out within each level. */
function weighted({ indicators }: TrueProject): readonly TrueIndicator[] {
  const shares: Readonly<Record<string, number>> = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
  return indicators.map((indicator) => {
    const beside = indicators.filter(({ level1 }) => level1 === indicator.level1).length;
    return { ...indicator, weight: Math.round(((shares[indicator.level1] ?? 0) / beside) * 10) / 10 };
  });
}

/** Sign, number and unit in one cell, ≥95%. */
function inOneCell(project: TrueProject): readonly TrueIndicator[] {
  const signs = new Map(Object.entries(DIRECTION_NAMES).map(([sign, name]) => [name, sign]));
  return weighted(project).map((indicator) => {
    const sign = signs.get(indicator.direction ?? "") ?? "";
    const worded = sign === "=" || sign === "qualitative" ? "" : sign;
    return { ...indicator, value: `${worded}${indicator.value ?? ""}${indicator.unit ?? ""}` };
  });
}

/** 成本指标 is a first level, before 产出指标. */
function framework2021({ indicators }: TrueProject): readonly TrueIndicator[] {
  const costs = indicators
    .filter(({ level2 }) => level2 === "成本指标")
    .map((indicator) => ({ ...indicator, level1: "成本指标", level2: "经济成本指标" }));
  return [...costs, ...indicators.filter(({ level2 }) => level2 !== "成本指标")];
}

/** 投入 (时效, 成本), 产出 and 效益, which holds 满意度 too; 数量目标 for 数量指标. */
function fujian2017({ indicators }: TrueProject): readonly TrueIndicator[] {
  const isInput = ({ level2 }: TrueIndicator): boolean => level2 === "时效指标" || level2 === "成本指标";
  const input = indicators.filter(isInput).map((indicator) => ({ ...indicator, level1: "投入指标" }));
  const rest = indicators
    .filter((indicator) => !isInput(indicator))
    .map((indicator) => (indicator.level1 === "满意度指标" ? { ...indicator, level1: "效益指标" } : indicator));
  return [...input, ...rest].map((indicator) => ({ ...indicator, level2: indicator.level2.replace(/指标$/, "目标") }));
}

const LEVELS = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["level3", "三级指标"],
] as const;
const SIGNS = [
  ["nature", "指标性质"],
  ["direction", "方向"],
  ["value", "绩效目标值"],
  ["unit", "计量单位"],
] as const;
const PROJECT = [
  ["seq", "序号"],
  ["name", "项目名称"],
  ["budget", "年预算安排资金(万元)"],
  ["overallGoal", "项目总体绩效目标"],
] as const;

/** The list forms that units fill in. */
export const LIST_STYLES: readonly ListStyle[] = [
  {
    name: "official",
    title: "财政支出项目绩效目标表",
    columns: [...PROJECT, ...LEVELS, ["detail", "指标明细说明"], ...SIGNS],
    over: "项目年度绩效目标",
    indicators: asWritten,
  },
  {
    name: "weights and 指标解释",
    title: "项目支出绩效目标表",
    columns: [
      ...PROJECT,
      ...LEVELS,
      ["detail", "指标解释"],
      ["nature", "指标性质"],
      ["direction", "指标方向"],
      ["value", "目标值"],
      ["unit", "计量单位"],
      ["weight", "分值"],
    ],
    over: "绩效指标",
    indicators: weighted,
  },
  {
    name: "values in one cell",
    title: "部门预算项目绩效目标表",
    columns: [
      ["seq", "序号"],
      ["name", "项目名称"],
      ["budget", "预算金额（万元）"],
      ["overallGoal", "年度目标"],
      ...LEVELS,
      ["value", "指标值"],
      ["weight", "权重"],
    ],
    over: null,
    indicators: inOneCell,
  },
  {
    name: "another order, without 序号",
    title: "项目绩效目标表",
    columns: [
      ["name", "项目名称"],
      ["overallGoal", "总体目标"],
      ["budget", "年度预算（万元）"],
      ...LEVELS,
      ["direction", "计算符号"],
      ["value", "指标值"],
      ["unit", "度量单位"],
      ["detail", "指标说明"],
    ],
    over: null,
    indicators: asWritten,
  },
  {
    name: "2021 framework",
    title: "项目支出绩效目标表",
    columns: [...PROJECT, ...LEVELS, ["detail", "指标解释"], ...SIGNS],
    over: "项目年度绩效目标",
    indicators: framework2021,
  },
  {
    name: "Fujian 2017",
    title: "财政支出项目绩效目标表",
    columns: [...PROJECT, ...LEVELS, ["detail", "指标内容"], ...SIGNS],
    over: "项目年度绩效目标",
    indicators: fujian2017,
  },
];
