import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "本年度、跨本年度的期间和文号里的年份",
    sheet: `
      | 项目名称                     | 三级指标     |
      | 2020年道路维修经费           | 维修道路长度 |
      | 2019-2021年河道整治经费      | 整治河道长度 |
      | 贯彻闽政〔2016〕8号文件经费  | 培训人次     |`,
  },
  {
    name: "名称写的是别的年份",
    sheet: `
      （2020 年度） {+project/name-fits-year} {+project/name-fits-year}
      | 项目名称                                         | 三级指标     |
      | 2019年道路维修经费 {project/name-fits-year}      | 维修道路长度 |
      | 2016-2018年河道整治尾款 {project/name-fits-year} | 整治河道长度 |`,
    tells: [
      "项目「2019年道路维修经费」的名称写 2019 年，表头为 2020 年度，应核对年份或说明结转",
      "项目「2016-2018年河道整治尾款」的名称写 2016-2018 年，表头为 2020 年度，应核对年份或说明结转",
    ],
  },
];
