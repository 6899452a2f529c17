import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "满意度调查的次数是数量",
    sheet: `
      | 二级指标           | 三级指标         | 指标值 | 计量单位 |
      | 数量指标           | 满意度调查次数   | 2      | 次       |
      | 服务对象满意度指标 | 居民满意度       | 90     | %        |`,
  },
  {
    name: "两条满意度放错位置",
    sheet: `
      | 二级指标     | 三级指标                                       | 指标值 | 计量单位 |
      | 质量指标     | 学员满意率 {indicator/satisfaction-in-place}   | 90     | %        |
      | 社会效益指标 | 居民满意程度 {indicator/satisfaction-in-place} | 85     | %        |`,
    tells: [
      "项目「第一批设施维护经费」的指标「学员满意率」归在「质量指标」下，应归在服务对象满意度指标下",
      "项目「第一批设施维护经费」的指标「居民满意程度」归在「社会效益指标」下，应归在服务对象满意度指标下",
    ],
  },
];
