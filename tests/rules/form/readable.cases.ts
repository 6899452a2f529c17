import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "中文以外的写法和空格能识别，金额另有规则",
    sheet: `
      | 序号 | 项目名称     | 资金 | 三级指标     | 指标值   | 分值 |
      | １   | 甲类维修经费 | 待定 | 维修道路长度 | 大约十二 | 10   |
      | 2    | 乙类维修经费 | 20   | 维修桥梁座数 | 3        | 20   |`,
  },
  {
    name: "序号和分值不是数",
    sheet: `
      | 序号              | 项目名称     | 三级指标     | 分值                       |
      | 甲 {form/readable} | 道路维修经费 | 维修道路长度 | 若干 {+form/readable}      |
      | 2                 | 桥梁维修经费 | 维修桥梁座数 | 20                         |`,
    tells: ["2 格内容无法识别（「甲」、「若干」），应改写清楚"],
  },
];
