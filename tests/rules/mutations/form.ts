import type { Mutation } from "../../support/mutation";

export const FORM: readonly Mutation[] = [
  {
    tells: "form/seq-continuous jumps",
    model: "2015",
    change: [["| 3 | 业务培训经费 |", "| 5 {form/seq-continuous} | 业务培训经费 |"]],
  },
  {
    tells: "form/number-format-uniform mixed",
    model: "2015",
    change: [["| 11 |", "| 11.00 {form/number-format-uniform} |"]],
  },
  {
    tells: "form/no-formula-errors failed",
    model: "2015",
    change: [["| 内河支流 |", "| #REF! {form/no-formula-errors} |"]],
  },
  {
    tells: "form/no-formula-errors notCalculated",
    model: "2015",
    change: [["| 内河支流 |", "| #GETTING_DATA {form/no-formula-errors} |"]],
  },
  {
    tells: "form/no-formula-errors failed",
    model: "2015",
    change: [["| 大于等于 | 5 |", "| 大于等于 | #REF! {form/no-formula-errors} |"]],
  },
  {
    tells: "form/no-formula-errors failed",
    model: "2015",
    change: [["| 60.5 |", "| #N/A {form/no-formula-errors} |"]],
  },
  {
    tells: "form/no-formula-errors failed",
    model: "2015",
    change: [["| 河道整治经费 |", "| #NAME? {form/no-formula-errors} |"]],
  },
  {
    tells: "form/no-placeholders template",
    model: "2015",
    change: [["| 清淤河道长度 |", "| 指标1 {form/no-placeholders} |"]],
  },
  {
    tells: "form/no-placeholders template",
    model: "2015",
    change: [["| 大于等于 | 5 |", "| 大于等于 | XX {form/no-placeholders} |"]],
  },
  {
    tells: "form/no-placeholders template",
    model: "2021",
    change: [["| 社会效益指标 | 获奖论文篇数 |", "| …… {form/no-placeholders} | 获奖论文篇数 |"]],
  },
  { tells: "form/no-placeholders stroke", model: "2021", change: [["| 80000 |", "| / {form/no-placeholders} |"]] },
  { tells: "form/numbers-are-numbers text", model: "2015", change: [["| 11 |", "| '11 {form/numbers-are-numbers} |"]] },
  {
    tells: "form/columns-complete missing",
    model: "2021",
    change: [
      ["| 序号 |", "| 序号 {form/columns-complete} |"],
      ["| 计量单位 |", "| 度量 |"],
    ],
  },
  {
    tells: "form/columns-complete missing",
    model: "2021",
    change: [
      ["| 序号 |", "| 序号 {form/columns-complete} |"],
      ["| 项目总体绩效目标 |", "| 概况 |"],
    ],
  },
  {
    tells: "form/headings-complete noTitle",
    model: "2021",
    change: [
      ["项目支出绩效目标表\n", ""],
      ["| 序号 |", "| 序号 {form/headings-complete} |"],
    ],
  },
  {
    tells: "form/headings-complete noYear",
    model: "2021",
    change: [
      ["（2026 年度）\n", ""],
      ["| 序号 |", "| 序号 {form/headings-complete} |"],
    ],
  },
  {
    tells: "form/headings-complete bracket",
    model: "2021",
    change: [["（2026 年度）", "2026 年度） {form/headings-complete}"]],
  },
  {
    tells: "form/headings-complete noUnit",
    model: "2021",
    change: [
      ["单位名称：[433001]区教育局\n", ""],
      ["| 序号 |", "| 序号 {form/headings-complete} |"],
    ],
  },
  {
    tells: "form/headings-complete noCode",
    model: "2021",
    change: [["单位名称：[433001]区教育局", "单位名称：区教育局 {form/headings-complete}"]],
  },
  {
    tells: "form/labels-complete level2",
    model: "2015",
    change: [["| 质量指标 | 维修验收合格率 |", "| {form/labels-complete} | 维修验收合格率 |"]],
  },
  {
    tells: "form/labels-complete level1",
    model: "2021",
    change: [
      [
        "| 满意度指标 | 服务对象满意度指标 | 师生满意度 |",
        "| {form/labels-complete} | 服务对象满意度指标 | 师生满意度 |",
      ],
    ],
  },
  {
    tells: "form/merges-nested level1",
    model: "2015",
    change: [
      ["| 成本指标 | 道路单位维修成本 |", "| 成本指标 {form/merges-nested} | 道路单位维修成本 |"],
      ["| 效益指标 | 社会效益指标 | 道路投诉件数 |", "| 效益指标 | ^ | 道路投诉件数 |"],
    ],
  },
  {
    tells: "form/merges-nested project",
    model: "2015",
    change: [
      [
        "| 满意度指标 | 服务对象满意度指标 | 沿线居民满意度 |",
        "| 满意度指标 {form/merges-nested} | 服务对象满意度指标 | 沿线居民满意度 |",
      ],
      ["| 产出指标 | 数量指标 | 清淤河道长度 |", "| ^ | 数量指标 | 清淤河道长度 |"],
    ],
  },
  {
    tells: "form/no-hidden-data rows",
    model: "2015",
    change: [
      [
        "| ^ | ^ | ^ | ^ | ^ | 质量指标 | 清淤深度达标率 |",
        "| ^ {hidden row} {form/no-hidden-data} | ^ | ^ | ^ | ^ | 质量指标 | 清淤深度达标率 |",
      ],
    ],
  },
  {
    tells: "form/no-hidden-data columns",
    model: "2021",
    change: [["| 方向 |", "| 方向 {hidden column} {form/no-hidden-data} |"]],
  },
  {
    tells: "form/money-unit-stated none",
    model: "2021",
    change: [["| 年预算安排资金(元) |", "| 年预算安排资金 {form/money-unit-stated} |"]],
  },
  {
    tells: "form/money-unit-stated differs",
    model: "2021",
    change: [
      ["（2026 年度）", "（2026 年度）\n金额单位：万元 {form/money-unit-stated}"],
      ["| 年预算安排资金(元) |", "| 年预算安排资金(元) {+form/money-unit-stated} |"],
    ],
  },
  { tells: "form/readable unreadable", model: "2021", change: [["| 场次 | 20 |", "| 场次 | 若干 {form/readable} |"]] },
  {
    tells: "form/leftover unplaced",
    model: "2015",
    change: [["填表人：某某", "区级配套到位后再调整 {form/leftover}"]],
  },
  {
    tells: "form/number-format-uniform whole",
    model: "fujian-2017",
    change: [
      [
        "| 按期验收地块/全部地块 | 等于 | 100 |",
        "| 按期验收地块/全部地块 | 等于 | 100.00 {form/number-format-uniform} |",
      ],
      ["| 2000 |", "| 2000.00 {+form/number-format-uniform} |"],
      [
        "| 一次验收合格地块/验收地块 | 等于 | 100 |",
        "| 一次验收合格地块/验收地块 | 等于 | 100.00 {+form/number-format-uniform} |",
      ],
      ...["120", "90", "60", "30", "4", "95", "800", "92"].map(
        (whole) => [`| ${whole} |`, `| ${whole}.00 {+form/number-format-uniform} |`] as const,
      ),
    ],
  },
  {
    tells: "form/repaired split",
    model: "2015",
    change: [
      ["| 产出指标 | 数量指标 | 清淤", "| 产出指标 | 数量指标 清淤"],
      ["清淤河道长度 |", "清淤河道长度 {form/repaired} {+form/repaired} | |"],
    ],
  },
  {
    tells: "form/repaired shifted",
    model: "2015",
    change: [
      [
        "| 清淤河道长度 | 内河支流 | 正向指标 | 大于等于 | 5 | 公里 |",
        "| 清淤河道长度 | 正向指标 {form/repaired} | 大于等于 {+form/repaired} | 5 {+form/repaired} | 公里 {+form/repaired} | |",
      ],
    ],
  },
  {
    tells: "form/repaired joined",
    model: "2015",
    change: [
      ["| 汛期前完成 |", "| 汛期前 {form/repaired} |"],
      ["96 | % |", "96 | % |\n| ^ | ^ | ^ | ^ | ^ | | | 完成 | | | | |"],
    ],
  },
];
