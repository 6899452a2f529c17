import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "叠音词、一项一项和成对的括号不算",
    sheet: `
      | 总体目标                                         | 三级指标           |
      | 对各部门（含街道）的隐患一项一项整改，人人知晓。 | 《条例》“送学”场次 |`,
  },
  {
    name: "词语、标点重复，括号不成对",
    sheet: `
      2020年鼓楼区某局部部门预算情况如下。 {wording/no-doubled-words}
      | 总体目标                                                   | 三级指标                                  |
      | 比上年增加增加维修里程。 {+wording/no-doubled-words}       | 维修道路长度（城区 {wording/no-doubled-words} |
      | 维修桥梁，，保障安全。 {wording/no-doubled-words}          | 维修桥梁座数                              |`,
    tells: [
      "2 处词语重复（「部部门」、「增加增加」），应删去多余的字",
      "1 处括号或引号不成对（「路长度（城区」），应补全",
      "1 处标点重复（「，，」），应只留一个",
    ],
  },
];
