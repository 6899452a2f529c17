import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "万人、公里、平均数可以有小数，10.00 是写法问题",
    sheet: `
      | 三级指标       | 指标值 | 计量单位 |
      | 受益人数       | 1.5    | 万人     |
      | 维修道路长度   | 2.5    | 公里     |
      | 人均参训次数   | 2.5    | 次       |
      | 培训次数       | 10.00  | 次       |`,
  },
  {
    name: "半个人、半次",
    sheet: `
      | 三级指标 | 指标值                          | 计量单位 |
      | 受益人数 | 0.5 {indicator/value-is-whole}  | 人       |
      | 培训次数 | 3.5 {indicator/value-is-whole}  | 次       |
      | 参训人数 | 30                              | 人       |`,
    tells: [
      "项目「第一批设施维护经费」的指标「受益人数」：目标值「0.5」以「人」计，应为整数",
      "项目「第一批设施维护经费」的指标「培训次数」：目标值「3.5」以「次」计，应为整数",
    ],
  },
];
