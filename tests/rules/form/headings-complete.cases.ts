import type { RuleCase } from "../../support/rule-case";

const HEADER =
  "| 序号 | 项目名称 | 年预算安排资金(万元) | 项目总体绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标明细说明 | 指标性质 | 方向 | 绩效目标值 | 计量单位 |";
const ROW =
  "| 1 | 道路维修经费 | 10 | 维修道路设施，保障出行。 | 产出指标 | 数量指标 | 维修道路长度 | 城区 | 正向指标 | 大于等于 | 12 | 公里 |";
const under = (...lines: readonly string[]) => ["原样", ...lines, HEADER, ROW].join("\n");
const marked = (header: string) => ["原样", header, ROW].join("\n");

export const cases: readonly RuleCase[] = [
  {
    name: "年度写在表名里，编码写在名称之后",
    sheet: under("2020年度财政支出项目绩效目标表", "单位名称：区某局（116001）"),
  },
  {
    name: "单位写在表内的一栏",
    sheet: under("2020年度财政支出项目绩效目标表")
      .replace("| 项目名称 |", "| 预算单位 | 项目名称 |")
      .replace("| 道路维修经费 |", "| 区某局 | 道路维修经费 |"),
  },
  {
    name: "表上方什么也没有",
    sheet: marked(
      HEADER.replace("序号", "序号 {form/headings-complete}{form/headings-complete}{form/headings-complete}"),
    ),
    tells: [
      "表头上方没有单位名称，应写成「单位名称：[单位编码]单位全称」",
      "表头上方没有年度，应写成「（2020 年度）」的样式，年份四位",
      "表头上方没有表名，应写明，如「财政支出项目绩效目标表」",
    ],
  },
  {
    name: "年度行缺左括号，单位没有编码",
    sheet: under(
      "财政支出项目绩效目标表",
      "2020 年度） {form/headings-complete}",
      "单位名称：区某局 {form/headings-complete}",
    ),
    tells: [
      "年度行「2020 年度）」的括号不成对，应写成「（2020 年度）」",
      "「单位名称：区某局」没有单位编码，应在名称前的方括号内写数字编码",
    ],
  },
];
