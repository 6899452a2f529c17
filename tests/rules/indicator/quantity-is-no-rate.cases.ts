import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "质量指标用比率，数量指标名称带“率”而数的是次数",
    sheet: `
      | 二级指标 | 三级指标         | 指标值 | 计量单位 |
      | 质量指标 | 维修合格率       | 95     | %        |
      | 数量指标 | 出勤率抽查次数   | 12     | 次       |`,
  },
  {
    name: "两条数量指标写成比率",
    sheet: `
      | 二级指标 | 三级指标                                         | 指标值 | 计量单位 |
      | 数量指标 | 招录工作完成率 {indicator/quantity-is-no-rate}   | 100    | %        |
      | ^        | 道路维修覆盖率 {indicator/quantity-is-no-rate}   | ≥90%   |          |
      | ^        | 维修桥梁座数                                     | 3      | 座       |`,
    tells: [
      "项目「第一批设施维护经费」的指标「招录工作完成率」归在数量指标，目标值却是比率 100%，应写具体数量",
      "项目「第一批设施维护经费」的指标「道路维修覆盖率」归在数量指标，目标值却是比率 ≥90%，应写具体数量",
    ],
  },
];
