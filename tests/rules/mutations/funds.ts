import type { Mutation } from "../../support/mutation";

export const FUNDS: readonly Mutation[] = [
  { tells: "funds/budget-required empty", model: "2015", change: [["| 60.5 |", "| {funds/budget-required} |"]] },
  { tells: "funds/budget-required unreadable", model: "2015", change: [["| 60.5 |", "| 待定 {funds/budget-required} |"]] },
  { tells: "funds/budget-required notPositive", model: "2021", change: [["| 80000 |", "| 0 {funds/budget-required} |"]] },
  { tells: "funds/budget-decimals many", model: "2021", change: [["| 80000 |", "| 80000.125 {funds/budget-decimals} |"]] },
];
