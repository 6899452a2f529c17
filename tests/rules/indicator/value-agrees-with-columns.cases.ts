import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "同一单位的不同写法、元与元/人、方向写法不同而意思相同",
    sheet: `
      | 三级指标     | 方向     | 指标值 | 计量单位 |
      | 参训人数     | 大于等于 | 13名   | 人       |
      | 服务人次     | 大于等于 | 500人次 | 人/次   |
      | 维修道路长度 | 大于等于 | ≥12    | 公里     |
      | 人均培训标准 | 小于等于 | 500元  | 元/人    |
      | 奖补资金规模 | 大于等于 | 5万    | 元       |`,
  },
  {
    name: "单位两处不一致，方向一处不一致",
    sheet: `
      | 三级指标     | 方向                                             | 指标值                                       | 计量单位                                   |
      | 募集资金数额 | 大于等于                                         | 28.8万元 {indicator/value-agrees-with-columns} | % {+indicator/value-agrees-with-columns}  |
      | 维修道路长度 | 大于等于                                         | 12公里 {indicator/value-agrees-with-columns} | 米 {+indicator/value-agrees-with-columns}  |
      | 维修桥梁座数 | 大于等于 {+indicator/value-agrees-with-columns}  | ≤3 {indicator/value-agrees-with-columns}     | 座                                         |`,
    tells: [
      "项目「第一批设施维护经费」的指标「募集资金数额」：目标值「28.8万元」与计量单位「%」不一致，应统一为一种",
      "项目「第一批设施维护经费」的指标「维修道路长度」：目标值「12公里」与计量单位「米」不一致，应统一为一种",
      "项目「第一批设施维护经费」的指标「维修桥梁座数」：目标值「≤3」与方向「大于等于」不一致，应统一为一种",
    ],
  },
];
