import type { Mutation } from "../../support/mutation";

const ROADS = "维修道路12公里、桥梁3座，11月底前完工，保障居民安全出行。";
const RIVERS = "清淤河道5公里，汛期前完成，水质达到四类以上。";

const LESSONS = "全年开展教研活动40场，提高课堂教学质量。";
const GRANTS = "全年资助困难学生300人，每学期开学后两个月内发放到位。";

/** Goals that fit two projects at once: no figure in them. */
const UPKEEP = "全年维护市政设施，保障居民安全出行。";
const SCHOOLING = "提高教学质量，帮助学生完成学业。";

export const GOAL: readonly Mutation[] = [
  { tells: "goal/required empty", model: "2015", change: [[ROADS, "{goal/required}"]] },
  { tells: "goal/required number", model: "2015", change: [[ROADS, "43.2 {goal/required}"]] },
  {
    tells: "goal/not-repeated same",
    model: "2015",
    change: [
      [ROADS, `${UPKEEP} {goal/not-repeated}`],
      [RIVERS, `${UPKEEP} {+goal/not-repeated}`],
    ],
  },
  {
    tells: "goal/not-repeated sameBudget",
    model: "2021",
    change: [
      [LESSONS, `${SCHOOLING} {goal/not-repeated}`],
      ["| 360000 |", "| 80000 |"],
      [GRANTS, `${SCHOOLING} {+goal/not-repeated}`],
    ],
  },
  { tells: "goal/long-enough short", model: "2015", change: [[RIVERS, "整治城区河道。 {goal/long-enough}"]] },
  {
    tells: "goal/more-than-money money",
    model: "2021",
    change: [[LESSONS, "申请教研经费8万元，其中3万元用于差旅。 {goal/more-than-money}"]],
  },
  {
    tells: "goal/specific vague",
    model: "2021",
    change: [[LESSONS, "进一步提高课堂教学质量，有效推进教研活动。 {goal/specific}"]],
  },
  {
    tells: "goal/looks-ahead past",
    model: "2021",
    change: [[LESSONS, "全年开展教研活动40场，提高了课堂教学质量。 {goal/looks-ahead}"]],
  },
  {
    tells: "goal/linked-to-indicators unlinked",
    model: "2021",
    change: [
      ["| 教研活动经费 |", "| 人才引进经费 |"],
      [LESSONS, "引进高层次人才，优化队伍结构，激发创新活力。 {goal/linked-to-indicators}"],
    ],
  },
  {
    tells: "goal/figures-in-indicators differs",
    model: "2015",
    change: [
      [RIVERS, "清淤河道6公里，汛期前完成，水质达到四类以上。 {goal/figures-in-indicators}"],
      ["| 5 | 公里 |", "| 5 {+goal/figures-in-indicators} | 公里 |"],
    ],
  },
  {
    tells: "goal/figures-in-indicators missing",
    model: "2015",
    change: [[RIVERS, "清淤河道5公里，拆除围堰8处，汛期前完成。 {goal/figures-in-indicators}"]],
  },
];
