import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "名称简短也是名称",
    sheet: `
      | 三级指标 | 指标值 | 计量单位 |
      | 课时     | 40     | 节       |
      | 桌椅     | 30     | 套       |`,
  },
  {
    name: "两条指标没有名称",
    sheet: `
      | 三级指标                  | 指标值 | 计量单位 |
      | 桌椅购置数量              | 40     | 套       |
      | {indicator/name-required} | 12     | 台       |
      | {indicator/name-required} | 30     | 人次     |`,
    tells: [
      "项目「第一批设施维护经费」：目标值「12」没有三级指标名称，应填指标名称",
      "项目「第一批设施维护经费」：目标值「30」没有三级指标名称，应填指标名称",
    ],
  },
];
