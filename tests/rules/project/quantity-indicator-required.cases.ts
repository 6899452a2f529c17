import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "二级指标不认识时不判断有无数量指标",
    sheet: `
      | 项目名称     | 二级指标   | 三级指标     |
      | 甲类维修经费 | 数量       | 维修设备数量 |
      | 乙类维修经费 | 工作量指标 | 维修道路长度 |
      | ^            | 质量指标   | 维修合格率   |`,
  },
  {
    name: "两个项目没有数量指标，另一个项目没有任何产出指标，另有规则",
    sheet: `
      | 项目名称                                             | 二级指标     | 三级指标   |
      | 甲类维修经费 {project/quantity-indicator-required} | 质量指标     | 维修合格率 |
      | ^                                                    | 时效指标     | 按期完成率 |
      | 乙类维修经费 {project/quantity-indicator-required} | 质量指标     | 维修合格率 |
      | 丙类维修经费                                         | 社会效益指标 | 受益户数   |`,
    tells: [
      "项目「甲类维修经费」设有 2 条指标，没有数量指标，应至少设一条",
      "项目「乙类维修经费」设有 1 条指标，没有数量指标，应至少设一条",
    ],
  },
];
