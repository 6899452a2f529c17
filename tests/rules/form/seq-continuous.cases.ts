import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "一个序号管一个项目的各行",
    sheet: `
      | 序号 | 项目名称     | 三级指标     |
      | 1    | 甲类维修经费 | 维修道路长度 |
      | ^    | ^            | 维修桥梁座数 |
      | 2    | 乙类维修经费 | 整治河道长度 |`,
  },
  {
    name: "跳号和重号",
    sheet: `
      | 序号                    | 项目名称     | 三级指标     |
      | 1                       | 甲类维修经费 | 维修道路长度 |
      | 3 {form/seq-continuous} | 乙类维修经费 | 整治河道长度 |
      | 4                       | 丙类维修经费 | 维修桥梁座数 |
      | 4 {form/seq-continuous} | 丁类维修经费 | 维修涵洞座数 |`,
    tells: ["项目「乙类维修经费」的序号为 3，按次序应为 2", "项目「丁类维修经费」的序号为 4，按次序应为 5"],
  },
];
