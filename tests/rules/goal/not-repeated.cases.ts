import { drawnCards, termCard } from "../../support/road-cards";
import type { RuleCase } from "../../support/rule-case";

/** Two 申报表 of unlike total goals; what both say of the year is the case's. */
const twoCards = (ofLights: string, ofTrees: string): string =>
  drawnCards(
    termCard({ termGoal: "两年内完成三十公里乡村道路亮化。", yearGoal: ofLights }),
    termCard({
      project: "村道绿化工程",
      works: "绿化",
      termGoal: "两年内完成三十公里村道绿化。",
      yearGoal: ofTrees,
      yearFunds: ["150", "110", "40"],
    }),
  );

export const cases: readonly RuleCase[] = [
  {
    name: "目标相近而不相同",
    sheet: `
      | 项目名称     | 总体目标                       | 三级指标     |
      | 甲类维修经费 | 维修道路3公里，保障居民出行。  | 维修道路长度 |
      | 乙类维修经费 | 维修道路5公里，保障居民出行。  | 养护道路长度 |`,
  },
  {
    name: "两组项目的目标相同，其中一组预算也相同",
    sheet: `
      | 项目名称     | 资金 | 总体目标                                                | 三级指标 |
      | 甲类维修经费 | 20   | 维修道路，保障出行。 {goal/not-repeated}                | 道路长度 |
      | 乙类维修经费 | 30   | 整治河道，改善水质。 {goal/not-repeated}                | 河道长度 |
      | 丙类维修经费 | 20   | 维修道路,保障出行。 {+goal/not-repeated}                | 养护长度 |
      | 丁类维修经费 | 40   | 整治河道， 改善水质。 {+goal/not-repeated}              | 清淤长度 |`,
    tells: [
      "项目「甲类维修经费」、「丙类维修经费」的总体绩效目标相同，预算也同为 20，疑为重复申报，应核对并分别填写",
      "项目「乙类维修经费」、「丁类维修经费」的总体绩效目标相同，应按各项目分别填写",
    ],
  },
  {
    name: "年度目标与另一项目的总体目标相同，各写各的年度目标",
    sheet: twoCards("完成前期工作和一半工程。", "两年内完成三十公里乡村道路亮化。"),
  },
  {
    name: "两张申报表总体目标不同，年度目标相同",
    sheet: twoCards("完成前期工作和一半工程。 {goal/not-repeated}", "完成前期工作和一半工程。 {+goal/not-repeated}"),
    tells: ["项目「乡村道路亮化工程」、「村道绿化工程」的年度目标相同，应按各项目分别填写"],
  },
];
