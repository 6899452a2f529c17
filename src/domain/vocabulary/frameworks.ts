import type { LevelOne, LevelTwo } from "./levels";

/**
 * The indicator frameworks: that of 财预〔2015〕88号 (产出, 效益, 满意度, with 成本 under 产出) and that of 财预〔2021〕101号
 * (成本, 产出, 效益, 满意度), and that of the Fujian tables before 2019 (投入, 产出, 效益; 闽财绩函〔2017〕1号).
 */
export const FRAMEWORKS = ["2015", "2021", "fujian-2017"] as const;

export type Framework = (typeof FRAMEWORKS)[number];

/** Under which 一级指标 each 二级指标 stands. 可持续影响 is kept by forms in use in the 2021 framework too. */
export const PARENT_OF: Readonly<Record<Framework, Readonly<Partial<Record<LevelTwo, LevelOne>>>>> = {
  "2015": {
    quantity: "output",
    quality: "output",
    timeliness: "output",
    cost: "output",
    "economic-benefit": "benefit",
    "social-benefit": "benefit",
    "ecological-benefit": "benefit",
    sustainability: "benefit",
    "client-satisfaction": "satisfaction",
  },
  "2021": {
    "economic-cost": "cost",
    "social-cost": "cost",
    "environmental-cost": "cost",
    quantity: "output",
    quality: "output",
    timeliness: "output",
    "economic-benefit": "benefit",
    "social-benefit": "benefit",
    "ecological-benefit": "benefit",
    sustainability: "benefit",
    "client-satisfaction": "satisfaction",
  },
  "fujian-2017": {
    timeliness: "input",
    cost: "input",
    quantity: "output",
    quality: "output",
    "economic-benefit": "benefit",
    "social-benefit": "benefit",
    "ecological-benefit": "benefit",
    sustainability: "benefit",
    "client-satisfaction": "benefit",
  },
};
