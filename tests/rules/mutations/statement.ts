import type { Mutation } from "../../support/mutation";

const SENTENCE =
  "2020年区住建局共设置3个项目绩效目标，分别是道路、桥梁维修经费、河道整治经费、业务培训经费项目，共涉及财政拨款资金180.5万元。";

export const STATEMENT: readonly Mutation[] = [
  {
    tells: "statement/total-matches differs",
    model: "2015",
    change: [
      ["| 60.5 |", "| 61.5 |"],
      [SENTENCE, `${SENTENCE} {statement/total-matches}`],
    ],
  },
  {
    tells: "statement/total-matches differs",
    model: "2015",
    change: [["180.5万元。", "180.51万元。 {statement/total-matches}"]],
  },
  {
    tells: "statement/project-count-matches differs",
    model: "2015",
    change: [
      ["设置3个", "设置4个"],
      ["180.5万元。", "180.5万元。 {statement/project-count-matches}"],
    ],
  },
  {
    tells: "statement/year-matches differs",
    model: "2015",
    change: [
      ["2020年区住建局共设置", "2019年区住建局共设置"],
      ["180.5万元。", "180.5万元。 {statement/year-matches}"],
      ["（2020 年度）", "（2020 年度） {+statement/year-matches}"],
    ],
  },
  {
    tells: "statement/no-table-claim-holds contradicted",
    model: "2015",
    change: [
      ["2. 部门专项资金绩效目标表", "2. 部门业务费绩效目标表"],
      ["本单位无部门业务费绩效目标。", "本单位无部门业务费绩效目标。 {statement/no-table-claim-holds}"],
    ],
  },
  {
    tells: "statement/unit-name-matches differs",
    model: "2015",
    change: [
      ["2020年区住建局共设置", "2020年区民政局共设置"],
      ["180.5万元。", "180.5万元。 {statement/unit-name-matches}"],
      ["[219001]区住建局", "[219001]区住建局 {+statement/unit-name-matches}"],
    ],
  },
  {
    tells: "statement/names-match notListed",
    model: "2015",
    change: [
      ["河道整治经费、", ""],
      ["| 河道整治经费 |", "| 河道整治经费 {statement/names-match} |"],
    ],
  },
  {
    tells: "statement/names-match notInTable",
    model: "2015",
    change: [
      ["河道整治经费、", "河道整治经费、绿化养护经费、"],
      ["180.5万元。", "180.5万元。 {statement/names-match}"],
    ],
  },
];
