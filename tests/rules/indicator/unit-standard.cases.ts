import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "规范的单位、复合单位和不认识的单位",
    sheet: `
      | 三级指标     | 指标值 | 计量单位 |
      | 服务人次     | 500    | 人次     |
      | 人均培训标准 | 300    | 元/人    |
      | 宣传展板数量 | 10     | 块       |
      | 网络带宽     | 200    | M        |`,
  },
  {
    name: "三处写法不规范",
    sheet: `
      | 三级指标     | 指标值 | 计量单位                           |
      | 服务人次     | 500    | 人/次 {indicator/unit-standard}    |
      | 维修合格率   | 95     | 百分比 {+indicator/unit-standard}  |
      | 维修道路长度 | 80     | M {+indicator/unit-standard}       |`,
    tells: ["3 处计量单位写法不规范（「人/次」、「百分比」、「M」），应写作「人次」、「%」、「米」"],
    after: `
      | 三级指标     | 指标值 | 计量单位 |
      | 服务人次     | 500    | 人次     |
      | 维修合格率   | 95     | %        |
      | 维修道路长度 | 80     | 米       |`,
  },
];
