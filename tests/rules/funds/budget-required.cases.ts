import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "小数金额和一格管多行的金额",
    sheet: `
      | 项目名称     | 资金  | 三级指标     |
      | 甲类维修经费 | 0.12  | 维修设备数量 |
      | ^            | ^     | 维修道路长度 |
      | 乙类维修经费 | 402.8 | 维修桥梁座数 |`,
  },
  {
    name: "金额为空、不是数、不是正数",
    sheet: `
      | 项目名称                              | 资金                           | 三级指标     |
      | 甲类维修经费 | {funds/budget-required}        | 维修设备数量 |
      | 乙类维修经费 | 待定 {funds/budget-required}   | 维修道路长度 |
      | 丙类维修经费 | 0 {funds/budget-required}      | 维修桥梁座数 |`,
    tells: [
      "项目「甲类维修经费」：年预算安排资金为空，应填金额",
      "项目「乙类维修经费」：年预算安排资金「待定」不是金额，应填数字",
      "项目「丙类维修经费」：年预算安排资金为 0，应大于 0",
    ],
  },
];
