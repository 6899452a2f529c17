import type { RuleCase } from "../../support/rule-case";

/** Rows of one 二级指标 with names of their own, the label drawn once. */
function rowsUnder(level2: string, ending: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `| ^ | ${index === 0 ? level2 : "^"} | 第${"一二三四五六七".charAt(index)}段${ending} |`,
  ).join("\n");
}

export const cases: readonly RuleCase[] = [
  {
    name: "三条、一类六条都可以",
    sheet: `
      | 项目名称     | 二级指标     | 三级指标     |
      | 甲类维修经费 | 社会效益指标 | 受益户数     |
      ${rowsUnder("数量指标", "维修长度", 6)}
      | 乙类维修经费 | 数量指标     | 维修道路长度 |
      | ^            | 质量指标     | 维修合格率   |
      | ^            | 社会效益指标 | 受益户数     |`,
  },
  {
    name: "太少、太多、一类太多",
    sheet: `
      | 项目名称                               | 二级指标                           | 三级指标     |
      | 甲类维修经费 {project/indicator-count} | 数量指标                           | 维修设备数量 |
      | ^                                      | 社会效益指标                       | 受益户数     |
      | 乙类维修经费 {project/indicator-count} | 社会效益指标                       | 受益户数     |
      ${rowsUnder("数量指标 {project/indicator-count}", "维修长度", 7)}
      ${rowsUnder("质量指标", "维修合格率", 6)}
      ${rowsUnder("时效指标", "按期完工率", 6)}
      ${rowsUnder("成本指标", "维修成本", 2)}`,
    tells: [
      "项目「甲类维修经费」只有 2 条三级指标，应不少于 3 条",
      "项目「乙类维修经费」有 22 条三级指标，应精简到 20 条以内，突出重点",
      "项目「乙类维修经费」的「数量指标」下有 7 条三级指标，应精简到 6 条以内，突出重点",
    ],
  },
];
