import type { LayoutDecimals, LayoutFonts, LayoutPage, LayoutProfile, LayoutSizes } from "../../domain/layout-profile";
import type { AcceptedWords, LibraryIndicator, Profile, Thresholds } from "../profile";

// Apart from the sentences about what is wrong: reading any kept setting needs those, and the pane's first screen does
// without these.

/** What the JSON schema of a profile (审核口径) is called. */
export const PROFILE_TITLE = "绩效目标表助手的审核口径";

/** What each item of a profile means, as its schema says it; further down the same of what the items hold. */
export const PROFILE_MEANINGS: Readonly<Record<keyof Profile, string>> = {
  name: "口径的名称，与校验结果一起显示",
  rules: "按编号改变规则的级别：error 错误、warning 警告、suggestion 建议、off 不用；没有写的按规则自己的级别",
  thresholds: "规则据以判断的界限",
  accepted: "本单位另外认可的词，各对应一个规范的词",
  library: "指标库：本单位常用的三级指标及其通常的内容",
  layout: "报表版式：生成的报表与规范格式不同的地方",
};

export const LAYOUT_MEANINGS: Readonly<Record<keyof LayoutProfile, string>> = {
  captions: "各栏的名称，只能用读表时认得的名称",
  columns: "各栏的先后：先写项目的各栏，再写指标的各栏；没有写的按规范格式排在后面",
  level2: "二级指标的先后；没有写的照原来的次序排在同一个一级指标的后面",
  fonts: "字体",
  sizes: "字号（磅）",
  widths: "各栏的宽度（毫米）；没有写的由内容和纸张决定",
  decimals: "数字至少显示几位小数；原来位数更多的照原样",
  page: "一览表的纸张、方向和页边距（毫米）；卡片式的表总是竖排",
};

export const FONT_MEANINGS: Readonly<Record<keyof LayoutFonts, string>> = {
  title: "标题的字体",
  section: "（一）等小标题的字体",
  header: "表头的字体",
  body: "正文和表格内容的字体",
};

export const SIZE_MEANINGS: Readonly<Record<keyof LayoutSizes, string>> = {
  title: "表名的字号",
  header: "表头的字号",
  body: "表格内容的字号",
};

export const DECIMALS_MEANINGS: Readonly<Record<keyof LayoutDecimals, string>> = {
  budget: "金额",
  value: "绩效目标值",
};

export const PAGE_MEANINGS: Readonly<Record<keyof LayoutPage, string>> = {
  paper: "纸张：a4 或 a3",
  orientation: "方向：landscape 横、portrait 竖",
  top: "上边距",
  right: "右边距",
  bottom: "下边距",
  left: "左边距",
};

export const THRESHOLD_MEANINGS: Readonly<Record<keyof Thresholds, string>> = {
  satisfactionLeast: "满意度目标值的下限（%），低于它的偏低",
  satisfactionMost: "满意度目标值的上限（%），达到它的难以实现",
  indicatorsLeast: "一个项目的三级指标，最少几条",
  indicatorsMost: "一个项目的三级指标，最多几条",
  indicatorsPerLevel2: "一个二级指标下的三级指标，最多几条",
  goalLength: "总体绩效目标的字数界限",
  nameLength: "三级指标名称的字数界限",
  moneyDecimals: "金额最多几位小数",
  amountTolerance: "两个金额相差不超过多少算相等，单位同表中的金额",
  weightSums: "一个项目的分值合计可以是多少",
};

export const ACCEPTED_MEANINGS: Readonly<Record<keyof AcceptedWords, string>> = {
  units: "另外认可的计量单位",
  directions: "另外认可的方向写法 → 规范写法",
  natures: "另外认可的指标性质写法 → 规范写法",
  level1: "另外认可的一级指标名称 → 规范名称",
  level2: "另外认可的二级指标名称 → 规范名称",
};

export const LIBRARY_MEANINGS: Readonly<Record<keyof LibraryIndicator, string>> = {
  name: "三级指标名称",
  level2: "所属二级指标",
  unit: "通常的计量单位",
  nature: "通常的指标性质",
  direction: "通常的方向",
  explanation: "通常的指标解释",
};
