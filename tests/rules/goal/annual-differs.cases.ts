import { drawnCards, termCard } from "../../support/road-cards";
import type { RuleCase } from "../../support/rule-case";

const LIGHTING = "两年内完成三十公里乡村道路亮化，方便群众夜间出行。";
const GREENING = "两年内完成三十公里乡村道路绿化，方便群众夜间出行。";

/** The goal of the term said again for the year, both marked. */
function copied(goal: string): { readonly termGoal: string; readonly yearGoal: string } {
  return { termGoal: `${goal} {+goal/annual-differs}`, yearGoal: `${goal} {goal/annual-differs}` };
}

export const cases: readonly RuleCase[] = [
  {
    name: "只实施一年的项目两格相同",
    sheet: drawnCards(termCard({ period: "2023年1月-2023年12月", yearGoal: LIGHTING })),
  },
  {
    name: "跨两年的项目照抄总体目标",
    sheet: drawnCards(termCard(copied(LIGHTING))),
    tells: ["项目「乡村道路亮化工程」：年度目标与总体目标逐字相同，跨年项目应写本年完成的部分"],
  },
  {
    name: "一张表上两个项目都照抄",
    sheet: drawnCards(
      termCard(copied(LIGHTING)),
      termCard({ project: "村道绿化工程", works: "绿化", ...copied(GREENING) }),
    ),
    tells: [
      "项目「乡村道路亮化工程」：年度目标与总体目标逐字相同，跨年项目应写本年完成的部分",
      "项目「村道绿化工程」：年度目标与总体目标逐字相同，跨年项目应写本年完成的部分",
    ],
  },
];
