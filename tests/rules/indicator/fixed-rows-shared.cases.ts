import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "有一个项目不同就不是统一固化",
    sheet: `
      | 项目名称     | 二级指标 | 三级指标   | 指标值 | 计量单位 |
      | 甲类维修经费 | 成本指标 | 预算执行率 | 95     | %        |
      | 乙类维修经费 | 成本指标 | 预算执行率 | 95     | %        |
      | 丙类维修经费 | 成本指标 | 维修总成本 | 10     | 万元     |`,
  },
  {
    name: "三个项目的三条指标完全相同，各报一次",
    sheet: `
      | 项目名称     | 二级指标 | 三级指标                                   | 方向     | 指标值 | 计量单位 |
      | 甲类维修经费 | 时效指标 | 目标完成率 {indicator/fixed-rows-shared}   | 等于     | 100    | %        |
      | ^            | 成本指标 | 预算执行率 {indicator/fixed-rows-shared}   | 大于等于 | 95     | %        |
      | ^            | 质量指标 | 验收合格率 {indicator/fixed-rows-shared}   | 等于     | 100    | %        |
      | 乙类维修经费 | 时效指标 | 目标完成率 {+indicator/fixed-rows-shared}  | 等于     | 100    | %        |
      | ^            | 成本指标 | 预算执行率 {+indicator/fixed-rows-shared}  | 大于等于 | 95     | %        |
      | ^            | 质量指标 | 验收合格率 {+indicator/fixed-rows-shared}  | 等于     | 100    | %        |
      | 丙类维修经费 | 时效指标 | 目标完成率 {+indicator/fixed-rows-shared}  | 等于     | 100    | %        |
      | ^            | 成本指标 | 预算执行率 {+indicator/fixed-rows-shared}  | 大于等于 | 95     | %        |
      | ^            | 质量指标 | 验收合格率 {+indicator/fixed-rows-shared}  | 等于     | 100    | %        |`,
    tells: [
      "3 个项目的时效指标都是「目标完成率」，疑为系统固化；「目标完成率」没有时点或期限，应写明完成时间",
      "3 个项目的成本指标都是「预算执行率」，疑为系统固化；「预算执行率」反映支出进度，不是成本，应另设总成本或单位成本指标",
      "3 个项目的质量指标都是「验收合格率」，疑为系统固化，应另设反映项目特点的指标",
    ],
  },
];
