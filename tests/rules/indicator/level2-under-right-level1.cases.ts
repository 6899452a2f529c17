import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "2021 年框架：成本为一级指标，效益下仍列可持续影响",
    sheet: `
      | 一级指标   | 二级指标           | 三级指标         |
      | 成本指标   | 经济成本指标       | 单位维修成本     |
      | 产出指标   | 数量指标           | 维修设备数量     |
      | 效益指标   | 可持续影响指标     | 管护机制运行年限 |`,
  },
  {
    name: "两条二级指标归错类",
    sheet: `
      | 一级指标   | 二级指标                                          | 三级指标     |
      | 产出指标 {+indicator/level2-under-right-level1} | 数量指标     | 维修设备数量 |
      | ^          | 社会效益指标 {indicator/level2-under-right-level1} | 受益居民户数 |
      | 效益指标 {+indicator/level2-under-right-level1} | 质量指标 {indicator/level2-under-right-level1} | 维修合格率 |`,
    tells: [
      "项目「第一批设施维护经费」：「社会效益指标」归在「产出指标」下，应归在「效益指标」下",
      "项目「第一批设施维护经费」：「质量指标」归在「效益指标」下，应归在「产出指标」下",
    ],
  },
  {
    name: "一份表混用两种框架",
    sheet: `
      | 项目名称     | 一级指标   | 二级指标     | 三级指标       |
      | 甲类维修经费 | 产出指标   | 数量指标     | 维修设备数量   |
      | ^            | ^          | 成本指标     | 维修总成本     |
      | 乙类维修经费 | 产出指标   | 数量指标     | 维修道路长度   |
      | ^            | ^          | 成本指标     | 道路维修总成本 |
      | 丙类维修经费 | 成本指标   | 经济成本指标 {indicator/level2-under-right-level1} | 单位维修成本 |`,
    tells: ["本表混用两种指标框架：2015 年框架（成本指标归产出指标）2 处，2021 年框架（成本指标为一级指标）1 处，应统一为一种"],
  },
];
