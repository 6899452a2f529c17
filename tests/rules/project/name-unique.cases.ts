import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "名称相近而不相同",
    sheet: `
      | 项目名称           | 三级指标     |
      | 道路维修经费       | 维修道路长度 |
      | 道路维修经费（二） | 养护道路长度 |`,
  },
  {
    name: "同名，其中一个夹了空格",
    sheet: `
      | 项目名称                             | 三级指标     |
      | 道路维修经费 {project/name-unique}   | 维修道路长度 |
      | 河道整治经费                         | 整治河道长度 |
      | 道路 维修经费 {+project/name-unique} | 养护道路长度 |`,
    tells: ["2 个项目同名「道路维修经费」，应改名区分或删去重复的"],
  },
  {
    name: "两对同名的项目各报一次",
    sheet: `
      | 项目名称                             | 三级指标     |
      | 道路维修经费 {project/name-unique}   | 维修道路长度 |
      | 河道整治经费 {project/name-unique}   | 整治河道长度 |
      | 道路维修经费 {+project/name-unique}  | 养护道路长度 |
      | 河道整治经费 {+project/name-unique}  | 清淤河道长度 |`,
    tells: [
      "2 个项目同名「道路维修经费」，应改名区分或删去重复的",
      "2 个项目同名「河道整治经费」，应改名区分或删去重复的",
    ],
  },
];
