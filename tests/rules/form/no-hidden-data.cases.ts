import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "表头以上的行隐藏起来不碍事",
    sheet: `
      2020年某局预算绩效目标情况说明 {hidden row}
      | 三级指标     | 指标值 | 计量单位 |
      | 维修道路长度 | 12     | 公里     |`,
  },
  {
    name: "两行被筛选掉，一栏被隐藏",
    sheet: `
      | 项目名称                 | 序号                                           | 方向 {hidden column} {form/no-hidden-data} | 三级指标     | 指标值 | 计量单位 |
      | 道路维修经费             | 1                                              | 大于等于                                   | 维修道路长度 | 12     | 公里     |
      | ^                        | ^                                              | 大于等于                                   | 维修桥梁座数 | 3      | 座       |
      | 河道整治经费             | 2 {hidden row} {form/no-hidden-data}           | 大于等于                                   | 清淤河道长度 | 5      | 公里     |
      | ^                        | ^ {hidden row} {+form/no-hidden-data}          | 大于等于                                   | 清淤河道条数 | 2      | 条       |`,
    tells: ["「方向」栏被隐藏，应取消隐藏", "2 行被隐藏或筛选掉，内有项目「河道整治经费」的指标，应取消隐藏或删去"],
  },
];
