import type { Mutation } from "../../support/mutation";

export const PROJECT: readonly Mutation[] = [
  {
    tells: "project/name-fits-year differs",
    model: "2021",
    change: [
      ["（2026 年度）", "（2026 年度） {+project/name-fits-year}"],
      ["| 教研活动经费 |", "| 2025年教研活动经费 {project/name-fits-year} |"],
    ],
  },
  {
    tells: "project/name-unique repeated",
    model: "2021",
    change: [
      ["| 校舍修缮经费 |", "| 教研活动经费 {project/name-unique} |"],
      ["| 2 | 教研活动经费 |", "| 2 | 教研活动经费 {+project/name-unique} |"],
    ],
  },
  {
    tells: "project/quantity-indicator-required none",
    model: "2015",
    change: [
      ["| 河道整治经费 |", "| 河道整治经费 {project/quantity-indicator-required} |"],
      ["清淤河道5公里，汛期前完成，", "清淤城区河道，汛期前完成，"],
      ["| 产出指标 | 数量指标 | 清淤河道长度 | 内河支流 | 正向指标 | 大于等于 | 5 | 公里 |", "| 产出指标 | 质量指标 | 清淤作业合格率 | 内河支流 | 正向指标 | 大于等于 | 97 | % |"],
    ],
  },
];
