import truth from "../sheets/2020-gulou-zuzhibu.truth.json";
import type { Facts } from "./facts";

/** The true table of the published document 2020 鼓楼区组织部, as facts. */
export const GULOU: Facts = {
  title: "财政支出项目绩效目标表",
  year: truth.year,
  unitCode: truth.unitCode,
  unitName: truth.unitName,
  moneyUnit: "万元",
  withWeight: false,
  framework: "2015",
  projects: truth.projects.map(({ seq, name, budget, overallGoal, indicators }) => ({
    seq: String(seq),
    name,
    budget: String(budget),
    overallGoal,
    indicators: indicators.map(({ level1, level2, level3, detail, nature, direction, value, unit }) => ({
      level1,
      level2,
      level3,
      detail,
      nature,
      direction,
      value,
      unit,
      weight: null,
    })),
  })),
};
