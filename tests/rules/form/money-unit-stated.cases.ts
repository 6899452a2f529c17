import type { RuleCase } from "../../support/rule-case";

const ROW =
  "| 1 | 道路维修经费 | 10 | 维修道路设施，保障出行。 | 产出指标 | 数量指标 | 维修道路长度 | 城区 | 正向指标 | 大于等于 | 12 | 公里 |";
const header = (budget: string) =>
  `| 序号 | 项目名称 | ${budget} | 项目总体绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标明细说明 | 指标性质 | 方向 | 绩效目标值 | 计量单位 |`;

export const cases: readonly RuleCase[] = [
  { name: "单位写在表上方", sheet: `原样\n财政支出项目绩效目标表\n单位：万元\n${header("年预算安排资金")}\n${ROW}` },
  {
    name: "哪里都没有写单位",
    sheet: `原样\n财政支出项目绩效目标表\n${header("年预算安排资金 {form/money-unit-stated}")}\n${ROW}`,
    tells: ["「年预算安排资金」没有写明金额单位，应在栏目名称后写（万元）或（元）"],
  },
  {
    name: "表上方与表头各写一种",
    sheet: `原样\n财政支出项目绩效目标表\n单位：元 {form/money-unit-stated}\n${header("年预算安排资金(万元) {+form/money-unit-stated}")}\n${ROW}`,
    tells: ["金额单位一处为元，另一处为万元，全表应一致"],
  },
];
