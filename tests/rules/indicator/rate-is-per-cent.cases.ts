import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "以分计的满意度和名称相近的数量",
    sheet: `
      | 三级指标         | 指标值 | 计量单位 |
      | 居民满意度       | 90     | 分       |
      | 合格率抽检次数   | 4      | 次       |
      | 维修合格率       | 95     | ％       |`,
  },
  {
    name: "两条比率用了别的单位",
    sheet: `
      | 三级指标   | 指标值 | 计量单位                         |
      | 居民满意度 | 90     | 人 {indicator/rate-is-per-cent}  |
      | 维修合格率 | 95     | 次 {indicator/rate-is-per-cent}  |`,
    tells: [
      "项目「第一批设施维护经费」的指标「居民满意度」是比率，计量单位为「人」，应为 %",
      "项目「第一批设施维护经费」的指标「维修合格率」是比率，计量单位为「次」，应为 %",
    ],
  },
];
