import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "两位小数，末尾的零不算",
    sheet: `
      | 项目名称     | 资金     | 三级指标     |
      | 甲类维修经费 | 32.76    | 维修设备数量 |
      | 乙类维修经费 | 1,280.50 | 维修道路长度 |
      | 丙类维修经费 | 9.500    | 维修桥梁座数 |`,
  },
  {
    name: "小数太多",
    sheet: `
      | 项目名称     | 资金                           | 三级指标     |
      | 甲类维修经费 | 32.756 {funds/budget-decimals} | 维修设备数量 |
      | 乙类维修经费 | 0.3333333 {funds/budget-decimals} | 维修道路长度 |`,
    tells: [
      "项目「甲类维修经费」：年预算安排资金为 32.756，小数超过 2 位，应核对并按 2 位填写",
      "项目「乙类维修经费」：年预算安排资金为 0.333333，小数超过 2 位，应核对并按 2 位填写",
    ],
  },
];
