import type { Mutation } from "../../support/mutation";

const LIT_OVER_TWO_YEARS = "两年内亮化乡村道路30公里，方便群众夜间出行。";
const LIT_THIS_YEAR = "年内亮化乡村道路16公里，11月底前亮灯，方便群众夜间出行。";
const TOILETS = "年内改造公共厕所10座，9月底前启用，改善如厕环境。";

/**
 * Slips in what only a card has: 起止时间, the money by source, a goal for the year; and what a card shares with a list,
 * told there too.
 */
export const CARD: readonly Mutation[] = [
  {
    tells: "funds/parts-add-up differs",
    model: "card-2015",
    change: [
      ["| 年度资金总额： | 200 |", "| 年度资金总额： | 210 {funds/parts-add-up} |"],
      ["| 其中：财政拨款 | 160 |", "| 其中：财政拨款 | 160 {+funds/parts-add-up} |"],
      ["| 其他资金 | 40 |", "| 其他资金 | 40 {+funds/parts-add-up} |"],
    ],
  },
  {
    tells: "funds/parts-add-up differs",
    model: "card-2021",
    change: [
      ["| 年度资金总额： | 150 |", "| 年度资金总额： | 150 {funds/parts-add-up} |"],
      ["| 其中：财政拨款 | 120 |", "| 其中：财政拨款 | 120 {+funds/parts-add-up} |"],
      ["| 上年结转 | 30 |", "| 上年结转 | 20 {+funds/parts-add-up} |"],
    ],
  },
  {
    tells: "goal/annual-differs copied",
    model: "card-2015",
    change: [
      [LIT_OVER_TWO_YEARS, "逐年亮化乡村道路，方便群众夜间出行。 {+goal/annual-differs}"],
      [LIT_THIS_YEAR, "逐年亮化乡村道路，方便群众夜间出行。 {goal/annual-differs}"],
    ],
  },
  {
    tells: "project/period-fits-year reversed",
    model: "card-2015",
    change: [["| 2023年1月-2024年12月 |", "| 2024年12月-2023年1月 {project/period-fits-year} |"]],
  },
  {
    tells: "project/period-fits-year reversed",
    model: "card-2021",
    change: [
      [
        "| 2025年1月1日 | 2026年12月31日 |",
        "| 2026年12月31日 {project/period-fits-year} | 2026年1月1日 {+project/period-fits-year} |",
      ],
    ],
  },
  {
    tells: "project/period-fits-year outside",
    model: "card-2021",
    change: [
      ["（2026年度）", "（2026年度） {+project/period-fits-year}"],
      [
        "| 2025年1月1日 | 2026年12月31日 |",
        "| 2027年1月1日 {project/period-fits-year} | 2027年12月31日 {+project/period-fits-year} |",
      ],
    ],
  },
  { tells: "goal/required empty", model: "card-2021", change: [[TOILETS, "{goal/required}"]] },
  { tells: "goal/required number", model: "card-2021", change: [[TOILETS, "43.2 {goal/required}"]] },
  {
    tells: "goal/long-enough short",
    model: "card-2015",
    change: [[LIT_THIS_YEAR, "亮化乡村道路16公里。 {goal/long-enough}"]],
  },
  {
    tells: "goal/looks-ahead past",
    model: "card-2015",
    change: [[LIT_THIS_YEAR, "年内亮化乡村道路16公里，改善了群众夜间出行条件。 {goal/looks-ahead}"]],
  },
  {
    tells: "goal/specific vague",
    model: "card-2021",
    change: [[TOILETS, "进一步改造城区公共厕所，有效改善如厕环境。 {goal/specific}"]],
  },
  {
    tells: "goal/figures-in-indicators differs",
    model: "card-2015",
    change: [
      [LIT_THIS_YEAR, "年内亮化乡村道路15公里，11月底前亮灯，方便群众夜间出行。 {goal/figures-in-indicators}"],
      ["| ≥16公里 |", "| ≥16公里 {+goal/figures-in-indicators} |"],
    ],
  },
  {
    tells: "project/name-required empty",
    model: "card-2015",
    change: [["| 乡村道路亮化工程 |", "| {project/name-required} |"]],
  },
  {
    tells: "indicator/value-required empty",
    model: "card-2015",
    change: [["| ≥12个 |", "| {indicator/value-required} |"]],
  },
  {
    tells: "indicator/value-needs-unit noUnit",
    model: "card-2021",
    change: [["| ≤6件 |", "| ≤6 {indicator/value-needs-unit} |"]],
  },
  {
    tells: "indicator/cost-within-budget over",
    model: "card-2021",
    change: [
      ["| ≤150万元 |", "| ≤180万元 {indicator/cost-within-budget} |"],
      ["| 年度资金总额： | 150 |", "| 年度资金总额： | 150 {+indicator/cost-within-budget} |"],
    ],
  },
  {
    tells: "indicator/time-within-year outside",
    model: "card-2021",
    change: [
      ["（2026年度）", "（2026年度） {+indicator/time-within-year}"],
      ["| 2026年9月底前 |", "| 2027年9月底前 {indicator/time-within-year} |"],
    ],
  },
  {
    tells: "project/weights-sum-up differs",
    model: "card-2021",
    change: [
      ["| ≤150万元 | 20 |", "| ≤150万元 | 20 {project/weights-sum-up} |"],
      ["| =10座 | 15 |", "| =10座 | 15 {+project/weights-sum-up} |"],
      ["| ≥98% | 15 |", "| ≥98% | 15 {+project/weights-sum-up} |"],
      ["| 2026年9月底前 | 10 |", "| 2026年9月底前 | 10 {+project/weights-sum-up} |"],
      ["| ≤6件 | 20 |", "| ≤6件 | 25 {+project/weights-sum-up} |"],
      ["| ≥90% | 10 |", "| ≥90% | 10 {+project/weights-sum-up} |"],
    ],
  },
  {
    tells: "indicator/satisfaction-below-100 full",
    model: "card-2015",
    change: [["| ≥92% |", "| =100% {indicator/satisfaction-below-100} |"]],
  },
];
