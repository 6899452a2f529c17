import type { Mutation } from "../../support/mutation";

/** Slips in nature, sign, value and unit, and in what they mean together with the name and the kind. */
export const INDICATOR_VALUES: readonly Mutation[] = [
  { tells: "indicator/nature-known empty", model: "2015", change: [["| 正向指标 | 大于等于 | 11 |", "| {indicator/nature-known} | 大于等于 | 11 |"]] },
  { tells: "indicator/direction-known empty", model: "2015", change: [["| 大于等于 | 11 |", "| {indicator/direction-known} | 11 |"]] },
  { tells: "indicator/direction-uniform mixed", model: "2015", change: [["| 大于等于 | 11 |", "| ≥ {indicator/direction-uniform} | 11 |"]] },
  {
    tells: "indicator/nature-fits-name low",
    model: "2015",
    change: [["| 反向指标 | 小于等于 | 20 |", "| 正向指标 {+indicator/nature-fits-name} | 大于等于 {indicator/nature-fits-name} | 20 |"]],
  },
  {
    tells: "indicator/nature-fits-name high",
    model: "2015",
    change: [["| 正向指标 | 大于等于 | 98 |", "| 反向指标 {+indicator/nature-fits-name} | 小于等于 {indicator/nature-fits-name} | 98 |"]],
  },
];
