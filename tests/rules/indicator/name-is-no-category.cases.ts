import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "含类别词的具体名称，和通行的服务对象满意度",
    sheet: `
      | 二级指标           | 三级指标         | 指标值 | 计量单位 |
      | 数量指标           | 维修设施数量     | 12     | 处       |
      | 成本指标           | 单位维修成本     | 12     | 万元/处  |
      | 服务对象满意度指标 | 服务对象满意度   | 95     | %        |`,
  },
  {
    name: "两处把类别名写在三级指标栏",
    sheet: `
      | 二级指标     | 三级指标                                  | 指标值 | 计量单位 |
      | 质量指标     | 质量指标 {indicator/name-is-no-category}  | 95     | %        |
      | 社会效益指标 | 社会效益 {indicator/name-is-no-category}  | 12     | 人       |
      | ^            | 惠及住户数                                | 40     | 户       |`,
    tells: [
      "项目「第一批设施维护经费」：三级指标「质量指标」是类别名，应写具体的指标名称",
      "项目「第一批设施维护经费」：三级指标「社会效益」是类别名，应写具体的指标名称",
    ],
  },
];
