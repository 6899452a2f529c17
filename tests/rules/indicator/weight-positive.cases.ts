import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "合并单元格的分值是几条指标共有的",
    sheet: `
      | 三级指标     | 分值 |
      | 维修道路长度 | 10   |
      | 维修桥梁座数 | ^    |
      | 维修涵洞座数 | 0.5  |`,
  },
  {
    name: "两条没有分值，一条为 0",
    sheet: `
      | 三级指标     | 分值                            |
      | 维修道路长度 | 10                              |
      | 维修桥梁座数 | {indicator/weight-positive}     |
      | 维修涵洞座数 | 0 {indicator/weight-positive}   |
      | 更换路灯盏数 | {+indicator/weight-positive}    |`,
    tells: [
      "项目「第一批设施维护经费」：2 条指标没有分值，应填大于 0 的分值",
      "项目「第一批设施维护经费」的指标「维修涵洞座数」：分值为 0，应大于 0",
    ],
  },
];
