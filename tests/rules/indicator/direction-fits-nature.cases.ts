import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "反向配小于等于、正向配等于都相符",
    sheet: `
      | 三级指标     | 性质     | 方向     | 指标值 | 计量单位 |
      | 投诉件数     | 反向指标 | 小于等于 | 5      | 件       |
      | 维修完成率   | 正向指标 | 等于     | 100    | %        |
      | 管理制度     | 定性指标 | 定性     | 健全   |          |`,
  },
  {
    name: "方向与性质相反",
    sheet: `
      | 三级指标     | 性质                                       | 方向                                       | 指标值 | 计量单位 |
      | 维修设备数量 | 正向指标 {+indicator/direction-fits-nature} | 小于等于 {indicator/direction-fits-nature} | 12     | 台       |
      | 投诉件数     | 反向指标 {+indicator/direction-fits-nature} | 大于等于 {indicator/direction-fits-nature} | 5      | 件       |
      | 管理制度     | 定性指标 {+indicator/direction-fits-nature} | 大于 {indicator/direction-fits-nature}     | 健全   |          |`,
    tells: [
      "项目「第一批设施维护经费」的指标「维修设备数量」：「正向指标」配方向「小于等于」，正向指标应为等于、大于或大于等于",
      "项目「第一批设施维护经费」的指标「投诉件数」：「反向指标」配方向「大于等于」，反向指标应为等于、小于或小于等于",
      "项目「第一批设施维护经费」的指标「管理制度」：「定性指标」配方向「大于」，定性指标应不带大小方向",
    ],
  },
];
