import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "0 和文字也是目标值",
    sheet: `
      | 三级指标       | 性质     | 方向     | 指标值   | 计量单位 |
      | 安全事故起数   | 反向指标 | 等于     | 0        | 起       |
      | 档案管理制度   | 定性指标 | 定性     | 健全     |          |`,
  },
  {
    name: "两条指标没有目标值",
    sheet: `
      | 三级指标     | 指标值                     | 计量单位 |
      | 培训人次     | {indicator/value-required} | 人次     |
      | 设备购置数量 | 12                         | 台       |
      | 活动场次     | {indicator/value-required} | 场次     |`,
    tells: [
      "项目「第一批设施维护经费」的指标「培训人次」：绩效目标值为空，应填目标值",
      "项目「第一批设施维护经费」的指标「活动场次」：绩效目标值为空，应填目标值",
    ],
  },
];
