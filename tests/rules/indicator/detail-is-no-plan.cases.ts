import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "待业、待遇、起草的件数都是口径",
    sheet: `
      | 三级指标     | 说明                       |
      | 培训人员数量 | 登记待业人员               |
      | 起草标准数量 | 起草并报审的地方标准件数   |
      | 待批事项数量 | 年内受理的待遇核定事项     |`,
  },
  {
    name: "同一说明两处只报一次，另有一处",
    sheet: `
      | 三级指标     | 说明                                                             |
      | 聘用数量     | 草拟聘用方案，待区政府研究 {indicator/detail-is-no-plan}          |
      | 聘用岗位数量 | 草拟聘用方案，待区政府研究 {+indicator/detail-is-no-plan}         |
      | 维修设施数量 | 正在制定维修清单 {indicator/detail-is-no-plan}                    |`,
    tells: [
      "2 处明细说明「草拟聘用方案，待区政府研究」是工作过程，应写指标的口径",
      "项目「第一批设施维护经费」的指标「维修设施数量」：明细说明「正在制定维修清单」是工作过程，应写指标的口径",
    ],
  },
];
