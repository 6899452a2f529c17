import type { Mutation } from "../../support/mutation";

export const FUNDS: readonly Mutation[] = [
  { tells: "funds/budget-required empty", model: "2015", change: [["| 60.5 |", "| {funds/budget-required} |"]] },
  {
    tells: "funds/budget-required unreadable",
    model: "2015",
    change: [["| 60.5 |", "| 待定 {funds/budget-required} |"]],
  },
  {
    tells: "funds/budget-required notPositive",
    model: "2021",
    change: [["| 80000 |", "| 0 {funds/budget-required} |"]],
  },
  {
    tells: "funds/budget-decimals many",
    model: "2021",
    change: [["| 80000 |", "| 80000.125 {funds/budget-decimals} |"]],
  },
  {
    tells: "funds/totals-add-up differs",
    model: "2021",
    change: [
      [
        "受助学生 | 正向指标 | 大于等于 | 92 | % | 10 |",
        "受助学生 | 正向指标 | 大于等于 | 92 | % | 10 |\n | 合计 | | 1460000 {funds/totals-add-up} | | | | | | | | | | |",
      ],
    ],
  },
];
