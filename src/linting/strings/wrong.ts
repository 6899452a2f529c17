import type { LayoutDecimals, LayoutFonts, LayoutPage, LayoutProfile, LayoutSizes } from "../domain/layout-profile";
import type { AcceptedWords, LibraryIndicator, Profile, Thresholds } from "./profile";
import type { Broken } from "./json/parse-json";
import type { JsonValue } from "./json/json-value";

/** Every sentence about a profile (审核口径) that cannot be taken. */
export const WRONG = {
  text: (least: 0 | 1) => (least === 0 ? "文字" : "不为空的文字"),
  number: (least: number, most: number) => `${least} 至 ${most} 的数`,
  wholeNumber: (least: number, most: number) => `${least} 至 ${most} 的整数`,
  oneOf: (words: readonly string[]) => `${words.map(inQuotes).join("、")}之一`,
  truth: "true 或 false",
  list: "用 [ ] 括起的列表",
  someOf: "至少有一项的列表",
  object: "用 { } 括起的各项",
  emptyName: "名称是空的",
  name: (path: string, why: string) => `${place(path)}中${why}。`,
  noSuchRule: (rule: string) => `没有规则「${rule}」，规则编号见 docs/rules`,
  unknownKey: (path: string, keys: readonly string[]) => `没有${place(path)}这一项，可写的是 ${keys.join("、")}。`,
  absent: (path: string) => `${place(path)}没有写，这一项不能省略。`,
  value: (path: string, value: JsonValue, expected: string) =>
    `${place(path)}现为 ${shown(value)}，应当是${spaced(expected)}。`,
  unknownCaption: (path: string, caption: string, official: string) =>
    `${place(path)}的「${caption}」不是读表时认得的「${official}」栏名称，改用常见的名称。`,
  budgetFirst: (path: string) => `${place(path)}把 budget 排在最前，合计行的名称写在金额之前，应当先写 seq 或 name。`,
  order: (least: string, most: string) => `${place(least)}大于${place(most)}，下限不应超过上限。`,
} as const;

/** Why a text is no JSON. */
export const BROKEN: Readonly<Record<Broken, (line: number, column: number) => string>> = {
  syntax: (line, column) => `第 ${line} 行第 ${column} 列不合 JSON 的写法，应当检查此处及之前的引号、逗号和括号。`,
  repeated: (line, column) => `第 ${line} 行第 ${column} 列的名称在同一层写了两次，应当只留一处。`,
  deep: (line, column) => `第 ${line} 行第 ${column} 列括号套得太深，不是审核口径文件。`,
};

export const PROFILE_TITLE = "绩效目标表助手的审核口径";

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

/** Longer values are cut: a sentence stays a line or two. */
const LONGEST = 30;

function shown(value: JsonValue): string {
  const json = JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

function place(path: string): string {
  return path === "" ? "整个文件" : inQuotes(path);
}

function inQuotes(words: string): string {
  return `「${words}」`;
}

/** A figure is set apart from the Chinese word before it. */
function spaced(expected: string): string {
  return /^[-\d]/.test(expected) ? ` ${expected}` : expected;
}
