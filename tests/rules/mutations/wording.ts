import type { Mutation } from "../../support/mutation";

export const WORDING: readonly Mutation[] = [
  {
    tells: "wording/no-inner-blanks blanks",
    model: "2015",
    change: [["| 维修道路长度 |", "| 维修 道路长度 {wording/no-inner-blanks} |"]],
  },
  {
    tells: "wording/width-uniform wide",
    model: "2021",
    change: [["| 2026年8月底前 |", "| ２０２６年８月底前 {wording/width-uniform} |"]],
  },
  {
    tells: "wording/width-uniform typed",
    model: "2021",
    change: [["| 抽样调查师生 |", "| 抽样调查师生，样本>=200份 {wording/width-uniform} |"]],
  },
  {
    tells: "wording/width-uniform narrow",
    model: "2021",
    change: [["8月底前交付使用，改善师生学习条件。", "8月底前交付使用,改善师生学习条件。 {wording/width-uniform}"]],
  },
  {
    tells: "wording/no-doubled-words words",
    model: "2015",
    change: [["保障居民安全出行。", "保障保障居民安全出行。 {wording/no-doubled-words}"]],
  },
  {
    tells: "wording/no-doubled-words signs",
    model: "2015",
    change: [["保障居民安全出行。", "保障居民安全出行。。 {wording/no-doubled-words}"]],
  },
  {
    tells: "wording/no-doubled-words pairs",
    model: "2015",
    change: [["| 城区支路沥青罩面里程 |", "| 沥青罩面里程（城区支路 {wording/no-doubled-words} |"]],
  },
  {
    tells: "wording/name-variants satisfaction",
    model: "2015",
    change: [["| 参训学员满意度 |", "| 参训学员满意率 {wording/name-variants} |"]],
  },
  {
    tells: "wording/name-variants level2",
    model: "2021",
    change: [["| 时效指标 | 资助金发放及时率 |", "| 时效性指标 {wording/name-variants} | 资助金发放及时率 |"]],
  },
  {
    tells: "wording/name-variants brackets",
    model: "2021",
    change: [
      ["| 修缮验收合格率 |", "| 规(约)定标准达标率 {wording/name-variants} |"],
      ["| 公开课优良率 |", "| 规定标准达标率 |"],
      ["| 对象认定准确率 |", "| 规定标准达标率 |"],
    ],
  },
  {
    tells: "wording/level-names-alike without",
    model: "2021",
    change: [["| 质量指标 | 对象认定准确率 |", "| 质量 {wording/level-names-alike} | 对象认定准确率 |"]],
  },
  {
    tells: "wording/level-names-alike with",
    model: "fujian-2017",
    change: [
      ["| 产出 | 数量目标 | 田间培训场数 |", "| 产出指标 {wording/level-names-alike} | 数量目标 | 田间培训场数 |"],
    ],
  },
];
