import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "同名指标在不同项目、不同二级指标下",
    sheet: `
      | 项目名称     | 二级指标 | 三级指标   |
      | 甲类维修经费 | 数量指标 | 维修情况   |
      | ^            | 质量指标 | 维修情况   |
      | 乙类维修经费 | 数量指标 | 维修情况   |`,
  },
  {
    name: "同一项目内重复",
    sheet: `
      | 项目名称     | 二级指标 | 三级指标                            | 说明       |
      | 甲类维修经费 | 数量指标 | 培训班次 {indicator/not-repeated}   | 本地培训   |
      | ^            | ^        | 培训班次 {+indicator/not-repeated}  | 异地培训   |
      | 乙类维修经费 | 数量指标 | 维修点位 {indicator/not-repeated}   |            |
      | ^            | ^        | 维修 点位 {+indicator/not-repeated} |            |`,
    tells: [
      "项目「甲类维修经费」的数量指标下有 2 条「培训班次」，仅明细说明不同，应改名区分或合并",
      "项目「乙类维修经费」的数量指标下有 2 条「维修点位」，应合并或删去重复的",
    ],
  },
];
