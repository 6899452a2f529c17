import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "名称里的时点、年龄、规格和括注不是目标值",
    sheet: `
      | 三级指标             | 指标值 |
      | 11月底前完工处数     | 12     |
      | 65岁以上老人体检人数 | 12     |
      | DN100管道更换数量    | 12     |
      | 高层次人才(团队)数   | 12     |`,
  },
  {
    name: "名称带符号和数、带单位",
    sheet: `
      | 三级指标                                               | 指标值 | 计量单位 |
      | 设施完好率≥95% {indicator/name-without-value}          | 95     | %        |
      | 开展修复工程(个) {indicator/name-without-value}        | 12     | 个       |
      | 举办培训班3期 {indicator/name-without-value}           | 3      | 期       |`,
    tells: [
      "项目「第一批设施维护经费」的指标「设施完好率≥95%」：名称带有目标值，应写入绩效目标值栏",
      "项目「第一批设施维护经费」的指标「开展修复工程(个)」：名称带有计量单位，应写入计量单位栏",
      "项目「第一批设施维护经费」的指标「举办培训班3期」：名称带有目标值，应写入绩效目标值栏",
    ],
  },
];
