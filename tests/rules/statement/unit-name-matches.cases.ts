import type { RuleCase } from "../../support/rule-case";

const form = (unit: string, stated: string) => `
      原样
      2020年${stated}共设置1个项目绩效目标，分别是道路维修经费项目，共涉及财政拨款资金10万元。
      财政支出项目绩效目标表
      （2020 年度）
      单位名称：[116001]${unit}
      表头
      | 1 | 道路维修经费 | 10 | 维修道路设施，保障出行。 | 产出指标 | 数量指标 | 维修道路长度 | 城区 | 正向指标 | 大于等于 | 12 | 公里 |`;

export const cases: readonly RuleCase[] = [
  { name: "简称，又写了部门两个字", sheet: form("中共福宁市临江区委组织部", "临江区组织部部门") },
  { name: "缩写", sheet: form("临江区住房和城乡建设局（本级）", "区住建局") },
  { name: "没有写名称", sheet: form("临江区教育局", "我单位") },
  {
    name: "沿用了其他单位的文本",
    sheet: form("临江区教育局 {+statement/unit-name-matches}", "临江区民政局").replace(
      "10万元。",
      "10万元。 {statement/unit-name-matches}",
    ),
    tells: ["情况说明写「临江区民政局」，表头单位为「临江区教育局」，两处应一致"],
  },
];
