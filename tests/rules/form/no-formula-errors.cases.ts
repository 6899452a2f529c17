import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "带井号的名称不是错误值",
    sheet: `
      | 三级指标       | 指标值 | 计量单位 |
      | #3机组检修次数 | 12     | 次       |`,
  },
  {
    name: "两格公式出错，只报一次",
    sheet: `
      | 三级指标     | 说明                            | 指标值                          |
      | 维修道路长度 | #REF! {form/no-formula-errors}  | 12                              |
      | 维修桥梁座数 | 人行桥                          | #DIV/0! {+form/no-formula-errors} |`,
    tells: ["2 格为公式错误值（「#REF!」、「#DIV/0!」），应改正公式或填写数值"],
  },
  {
    name: "公式没有算过，不当作空白",
    sheet: `
      | 三级指标     | 说明   | 指标值                                 |
      | 维修道路长度 | 主干道 | #GETTING_DATA {form/no-formula-errors} |
      | 维修桥梁座数 | 人行桥 | 3                                      |`,
    tells: ["1 格公式没有计算结果，应用 Excel 或 WPS 打开并保存后再校验"],
  },
];
