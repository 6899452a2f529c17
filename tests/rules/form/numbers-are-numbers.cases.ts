import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "带符号单位的值、编码和序号是文字",
    sheet: `
      | 序号 | 三级指标     | 指标值 | 计量单位 |
      | '1   | 维修道路长度 | ≥12    | 公里     |
      | '2   | 热线号码     | '0591  | 号       |
      | '3   | 完成时间     | 12月底 |          |`,
  },
  {
    name: "金额、目标值、分值是文本，只报一次",
    sheet: `
      | 资金                               | 三级指标     | 指标值                              | 计量单位 | 分值                              |
      | '1,200.5 {form/numbers-are-numbers} | 维修道路长度 | '12 {+form/numbers-are-numbers}     | 公里     | '20 {+form/numbers-are-numbers}   |
      | ^                                  | 维修桥梁座数 | １００ {+form/numbers-are-numbers} | 座       | 30                                |`,
    tells: ["4 格数字存成了文本（如「1,200.5」），应转为数值"],
    after: `
      | 资金   | 三级指标     | 指标值 | 计量单位 | 分值 |
      | 1200.5 | 维修道路长度 | 12     | 公里     | 20   |
      | ^      | 维修桥梁座数 | 100    | 座       | 30   |`,
  },
];
