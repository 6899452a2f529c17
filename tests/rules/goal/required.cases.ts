import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "一格目标管一个项目的各行",
    sheet: `
      | 项目名称     | 总体目标          | 三级指标     |
      | 甲类维修经费 | 维修道路12公里。  | 维修道路长度 |
      | ^            | ^                 | 维修桥梁座数 |`,
  },
  {
    name: "一个项目没有目标，一个填了金额",
    sheet: `
      | 项目名称     | 总体目标               | 三级指标     |
      | 甲类维修经费 | {goal/required}        | 维修道路长度 |
      | 乙类维修经费 | 43.2 {goal/required}   | 维修桥梁座数 |`,
    tells: [
      "项目「甲类维修经费」：总体绩效目标为空，应写明预期产出和效果",
      "项目「乙类维修经费」：总体绩效目标「43.2」是数字，应写明预期产出和效果",
    ],
  },
];
