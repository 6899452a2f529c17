import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "增长率、累计数和人数可以超过 100",
    sheet: `
      | 三级指标         | 指标值 | 计量单位 |
      | 培训参与率       | 100    | %        |
      | 旅游收入增长率   | 120    | %        |
      | 合格率提升幅度   | 150    | %        |
      | 培训人次         | 500    | 人次     |`,
  },
  {
    name: "两个超过 100% 的比率",
    sheet: `
      | 三级指标   | 指标值                           | 计量单位 |
      | 维修合格率 | 120 {indicator/rate-at-most-100} | %        |
      | 居民满意度 | ≥292% {indicator/rate-at-most-100} |        |`,
    tells: [
      "项目「第一批设施维护经费」的指标「维修合格率」：目标值为 120%，应不超过 100%",
      "项目「第一批设施维护经费」的指标「居民满意度」：目标值为 292%，应不超过 100%",
    ],
  },
];
