import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "写了说明的通用指标，和没有说明的专用指标",
    sheet: `
      | 三级指标         | 说明                 | 指标值 |
      | 受益人数         | 接受教育培训的学员   | 12     |
      | 维修桥梁座数     |                      | 3      |`,
  },
  {
    name: "两条通用指标没有说明，只报一次",
    sheet: `
      | 二级指标     | 三级指标       | 说明                                   | 指标值 | 计量单位 |
      | 社会效益指标 | 受益人数       | {indicator/general-name-explained}     | 40     | 人       |
      | ^            | 当年事项办结率 | {+indicator/general-name-explained}    | 95     | %        |`,
    tells: ["2 条通用指标（「受益人数」、「当年事项办结率」）没有明细说明，应写明口径"],
  },
];
