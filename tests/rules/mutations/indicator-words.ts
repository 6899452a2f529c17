import type { Mutation } from "../../support/mutation";

/** Slips in what an indicator is called, how it is explained and what it promises in words. */
export const INDICATOR_WORDS: readonly Mutation[] = [
  {
    tells: "indicator/name-is-no-category category",
    model: "2015",
    change: [["| 维修验收合格率 |", "| 质量指标 {indicator/name-is-no-category} |"]],
  },
  {
    tells: "indicator/name-measurable vague",
    model: "2015",
    change: [["| 清淤深度达标率 |", "| 清淤深度合理性 {indicator/name-measurable} |"]],
  },
  {
    tells: "indicator/name-short long",
    model: "2015",
    change: [["| 维修桥梁座数 |", "| 城区内河两岸年久失修的钢筋混凝土人行桥梁维修座数 {indicator/name-short} |"]],
  },
  {
    tells: "indicator/name-short sentence",
    model: "2015",
    change: [["| 维修桥梁座数 |", "| 截至年底，维修桥梁座数 {indicator/name-short} |"]],
  },
  {
    tells: "indicator/name-without-value value",
    model: "2015",
    change: [["| 维修桥梁座数 |", "| 维修桥梁3座 {indicator/name-without-value} |"]],
  },
  {
    tells: "indicator/name-without-value unit",
    model: "2015",
    change: [["| 维修桥梁座数 |", "| 维修桥梁(座) {indicator/name-without-value} |"]],
  },
  {
    tells: "indicator/general-name-explained unexplained",
    model: "2021",
    change: [
      [
        "| 获奖论文篇数 | 市级以上 | 正向指标 | 大于等于 | 12 | 篇 |",
        "| 受益人数 | {indicator/general-name-explained} | 正向指标 | 大于等于 | 1200 | 人 |",
      ],
    ],
  },
  {
    tells: "indicator/detail-explains echo",
    model: "2015",
    change: [["| 城区支路沥青罩面里程 |", "| 维修道路长度 {indicator/detail-explains} |"]],
  },
  {
    tells: "indicator/detail-explains reflects",
    model: "2015",
    change: [["| 人行桥 |", "| 反映桥梁维修情况 {indicator/detail-explains} |"]],
  },
  {
    tells: "indicator/detail-is-no-plan plan",
    model: "2015",
    change: [["| 人行桥 |", "| 草拟维修方案，待局党组研究 {indicator/detail-is-no-plan} |"]],
  },
  {
    tells: "indicator/detail-is-no-plan several",
    model: "2015",
    change: [
      ["| 城区支路沥青罩面里程 |", "| 草拟维修方案，待局党组研究 {indicator/detail-is-no-plan} |"],
      ["| 人行桥 |", "| 草拟维修方案，待局党组研究 {+indicator/detail-is-no-plan} |"],
    ],
  },
  {
    tells: "indicator/satisfaction-of-whom other",
    model: "2015",
    change: [["| 抽样调查沿线居民 |", "| 调查对象为局机关干部 {indicator/satisfaction-of-whom} |"]],
  },
  {
    tells: "indicator/qualitative-is-measurable weak",
    model: "2015",
    change: [
      [
        "| 持证监管人员增长率 | 长期在岗的持证人员较上年 | 正向指标 | 大于等于 | 10 | % |",
        "| 施工监管能力 | 长期在岗的持证人员 | 定性指标 | 定性 | 明显提升 {indicator/qualitative-is-measurable} | |",
      ],
    ],
  },
  {
    tells: "indicator/as-in-library differs",
    model: "2015",
    profile: { library: [{ name: "维修桥梁座数", unit: "处", direction: "大于等于" }] },
    change: [
      [
        "| 人行桥 | 正向指标 | 等于 | 3 | 座 |",
        "| 人行桥 | 正向指标 | 等于 {+indicator/as-in-library} | 3 | 座 {indicator/as-in-library} |",
      ],
    ],
  },
  {
    tells: "indicator/as-in-library unexplained",
    model: "2015",
    profile: { library: [{ name: "维修桥梁座数", explanation: "全年完成维修的桥梁" }] },
    change: [["| 人行桥 |", "| {indicator/as-in-library} |"]],
  },
];
