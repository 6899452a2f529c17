import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "数相同而单位不同，或数为 1",
    sheet: `
      | 二级指标     | 三级指标         | 指标值 | 计量单位 |
      | 数量指标     | 维修桥梁座数     | 12     | 座       |
      | ^            | 建成公园个数     | 1      | 个       |
      | 社会效益指标 | 缩短通行时间     | 12     | 分钟     |
      | ^            | 新增避险场所     | 1      | 个       |`,
  },
  {
    name: "两个项目把慰问人数再数一遍",
    sheet: `
      | 项目名称     | 二级指标     | 三级指标     | 指标值                                | 计量单位 |
      | 甲类慰问经费 | 数量指标     | 慰问老人人数 | 35 {+indicator/benefit-is-no-output}  | 人       |
      | ^            | 社会效益指标 | 受益人数     | 35 {indicator/benefit-is-no-output}   | 人       |
      | 乙类培训经费 | 数量指标     | 培训人次     | 100 {+indicator/benefit-is-no-output} | 人次     |
      | ^            | 社会效益指标 | 受益人数     | 100 {indicator/benefit-is-no-output}  | 人       |`,
    tells: [
      "项目「甲类慰问经费」的效益指标「受益人数」与数量指标「慰问老人人数」目标值同为 35，应改用反映效果的指标",
      "项目「乙类培训经费」的效益指标「受益人数」与数量指标「培训人次」目标值同为 100，应改用反映效果的指标",
    ],
  },
];
