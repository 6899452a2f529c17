import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "越低越好的比率可以很小，百分比格式的数照常",
    sheet: `
      | 三级指标   | 性质     | 方向     | 指标值 | 计量单位 |
      | 差错率     | 反向指标 | 小于等于 | 0.5    | %        |
      | 维修合格率 | 正向指标 | 大于等于 | 95%    |          |
      | 道路宽度   | 正向指标 | 大于等于 | 0.9    | 米       |`,
  },
  {
    name: "两处写成小数比例",
    sheet: `
      | 三级指标   | 指标值                                  | 计量单位 |
      | 维修合格率 | 0.95 {indicator/percent-is-no-fraction} | %        |
      | 设施完好率 | 0.9 {indicator/percent-is-no-fraction}  | %        |`,
    tells: [
      "项目「第一批设施维护经费」的指标「维修合格率」：目标值「0.95」的计量单位是 %，疑应为 95%",
      "项目「第一批设施维护经费」的指标「设施完好率」：目标值「0.9」的计量单位是 %，疑应为 90%",
    ],
  },
];
