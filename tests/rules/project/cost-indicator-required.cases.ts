import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "活动类项目可以不设，成本在产出下或单列都可以",
    sheet: `
      | 项目名称     | 二级指标     | 三级指标       |
      | 甲类培训经费 | 数量指标     | 培训期数       |
      | 设备购置经费 | 数量指标     | 购置设备台数   |
      | ^            | 成本指标     | 单台设备成本   |
      | 校舍修缮经费 | 经济成本指标 | 修缮总成本     |
      | ^            | 数量指标     | 修缮校舍栋数   |`,
  },
  {
    name: "购置、修缮没有成本",
    sheet: `
      | 项目名称                                       | 二级指标     | 三级指标     |
      | 设备购置经费 {project/cost-indicator-required} | 数量指标     | 购置设备台数 |
      | ^                                              | 社会效益指标 | 受益户数     |
      | 校舍修缮经费 {project/cost-indicator-required} | 数量指标     | 修缮校舍栋数 |`,
    tells: [
      "项目「设备购置经费」属「购置」类，没有成本指标，应设总成本或单位成本指标",
      "项目「校舍修缮经费」属「修缮」类，没有成本指标，应设总成本或单位成本指标",
    ],
  },
];
