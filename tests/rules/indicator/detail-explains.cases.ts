import type { RuleCase } from "../../support/rule-case";

export const cases: readonly RuleCase[] = [
  {
    name: "写了计算方法，或只是与名称相近",
    sheet: `
      | 三级指标   | 说明                                     |
      | 维修合格率 | 反映维修质量情况，合格处数/全部维修处数  |
      | 补助街镇数 | 受补助街镇、园区数                       |`,
  },
  {
    name: "一条照抄名称，一条只说反映情况",
    sheet: `
      | 三级指标     | 说明                                            |
      | 维修桥梁座数 | 维修桥梁座数 {indicator/detail-explains}        |
      | 修复工程数量 | 反映修复开展情况 {indicator/detail-explains}    |`,
    tells: [
      "项目「第一批设施维护经费」的指标「维修桥梁座数」：明细说明与名称相同，应写口径或计算方法",
      "项目「第一批设施维护经费」的指标「修复工程数量」：明细说明只写「反映修复开展情况」，应写口径或计算方法",
    ],
  },
];
