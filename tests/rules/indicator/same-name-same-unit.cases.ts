import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "单位只差换算或写法",
    sheet: `
      | 项目名称     | 三级指标   | 性质     | 计量单位 |
      | 甲类维修经费 | 受益人次   | 正向指标 | 人次     |
      | 乙类维修经费 | 受益人次   | 正向     | 万人次   |
      | 丙类维修经费 | 维修合格率 | 正向指标 | %        |
      | 丁类维修经费 | 维修合格率 | 正向指标 | 百分比   |`,
  },
  {
    name: "单位和性质不一",
    sheet: `
      | 项目名称     | 三级指标 | 性质                                     | 计量单位                             |
      | 甲类维修经费 | 受益人数 | 正向指标                                 | 人                                   |
      | 乙类维修经费 | 受益人数 | 正向指标                                 | 人次 {indicator/same-name-same-unit} |
      | 丙类维修经费 | 受益人数 | 正向指标                                 | 人                                   |
      | 丁类维修经费 | 受益人数 | 反向指标 {indicator/same-name-same-unit} | 户 {+indicator/same-name-same-unit}  |`,
    tells: [
      "同名指标「受益人数」的计量单位有「人」、「人次」、「户」，应统一，内容不同的应改名",
      "同名指标「受益人数」的指标性质有「正向指标」、「反向指标」，应统一",
    ],
  },
];
