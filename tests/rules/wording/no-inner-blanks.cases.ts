import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "目标里分行写的条目不动",
    sheet: `
      | 总体目标                             | 三级指标   | 计量单位 |
      | 1.维修道路3公里；↵2.清淤河道2公里。  | 道路长度   | 公里     |
      | ^                                    | 河道长度   | 公里     |`,
  },
  {
    name: "名称夹空格、换行，只报一次",
    sheet: `
      | 项目名称                                 | 三级指标                                   | 指标值 |
      | 甲类 维修经费 {wording/no-inner-blanks}  | 维修 设备数量 {+wording/no-inner-blanks}   | 12     |
      | ^                                        | 维修设备↵合格率 {+wording/no-inner-blanks} | 95%    |`,
    tells: ["3 处文字夹有空格或换行（如「甲类 维修经费」），应去掉"],
    after: `
      | 项目名称     | 三级指标       | 指标值 |
      | 甲类维修经费 | 维修设备数量   | 12     |
      | ^            | 维修设备合格率 | 95%    |`,
  },
];
