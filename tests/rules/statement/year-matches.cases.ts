import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "名称里的年份不算情况说明的年度",
    sheet: `
      2020年某局共设置1个项目绩效目标，分别是下拨2019年道路维修经费项目，共涉及财政拨款资金10万元。
      | 项目名称               | 资金 | 三级指标     |
      | 下拨2019年道路维修经费 | 10   | 维修道路长度 |`,
  },
  {
    name: "情况说明沿用上年年度",
    sheet: `
      2019年某局共设置1个项目绩效目标，分别是道路维修经费项目，共涉及财政拨款资金10万元。 {statement/year-matches}
      财政支出项目绩效目标表
      （2020 年度） {+statement/year-matches}
      | 项目名称     | 资金 | 三级指标     |
      | 道路维修经费 | 10   | 维修道路长度 |`,
    tells: ["情况说明写 2019 年，表头写 2020 年度，两处应一致"],
  },
];
