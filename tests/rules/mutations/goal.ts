import type { Mutation } from "../../support/mutation";

const ROADS = "维修道路12公里、桥梁3座，11月底前完工，保障居民安全出行。";
const RIVERS = "清淤河道5公里，汛期前完成，水质达到四类以上。";

const LESSONS = "全年开展教研活动40场，提高课堂教学质量。";
const GRANTS = "全年资助困难学生300人，每学期开学后两个月内发放到位。";

export const GOAL: readonly Mutation[] = [
  { tells: "goal/required empty", model: "2015", change: [[ROADS, "{goal/required}"]] },
  { tells: "goal/required number", model: "2015", change: [[ROADS, "43.2 {goal/required}"]] },
  { tells: "goal/not-repeated same", model: "2015", change: [[ROADS, `${ROADS} {goal/not-repeated}`], [RIVERS, `${ROADS} {+goal/not-repeated}`]] },
  {
    tells: "goal/not-repeated sameBudget",
    model: "2021",
    change: [
      [LESSONS, `${LESSONS} {goal/not-repeated}`],
      ["| 360000 |", "| 80000 |"],
      [GRANTS, `${LESSONS} {+goal/not-repeated}`],
    ],
  },
];
