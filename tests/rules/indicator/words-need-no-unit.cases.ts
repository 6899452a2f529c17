import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "单位空着，数字写成文字的另论",
    sheet: `
      | 三级指标     | 性质     | 方向     | 指标值     | 计量单位 |
      | 低保覆盖     | 定性指标 | 定性     | 应保尽保   |          |
      | 管护制度     | 定性指标 | 定性     | 建立健全   | 无       |
      | 巡查频次     | 定性指标 | 定性     | 每周两次   | 次       |
      | 维修道路长度 | 正向指标 | 大于等于 | 若干       | 次       |`,
  },
  {
    name: "两处文字带了单位",
    sheet: `
      | 三级指标 | 性质     | 方向 | 指标值                                    | 计量单位                            |
      | 低保覆盖 | 定性指标 | 定性 | 应保尽保 {+indicator/words-need-no-unit}  | % {indicator/words-need-no-unit}    |
      | 活动开展 | 定性指标 | 定性 | 正常开展 {+indicator/words-need-no-unit}  | 次 {indicator/words-need-no-unit}   |`,
    tells: [
      "项目「第一批设施维护经费」的指标「低保覆盖」：目标值「应保尽保」是文字，计量单位「%」应空着，或把目标值改成数字",
      "项目「第一批设施维护经费」的指标「活动开展」：目标值「正常开展」是文字，计量单位「次」应空着，或把目标值改成数字",
    ],
  },
];
