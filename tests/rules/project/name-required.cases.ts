import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "一格管多行的名称",
    sheet: `
      | 序号 | 项目名称     | 三级指标     |
      | 1    | 甲类维修经费 | 维修设备数量 |
      | ^    | ^            | 维修道路长度 |`,
  },
  {
    name: "两个项目没有名称",
    sheet: `
      | 序号 | 项目名称                | 三级指标     |
      | 1    | {project/name-required} | 维修设备数量 |
      | 2    | 乙类维修经费            | 维修道路长度 |
      | 3    | {project/name-required} | 维修桥梁座数 |`,
    tells: [
      "序号 1 的项目：项目名称为空，应填写与预算一致的名称",
      "序号 3 的项目：项目名称为空，应填写与预算一致的名称",
    ],
  },
];
