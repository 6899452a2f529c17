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
  value: (path: string, value: JsonValue, expected: string) => `${place(path)}现为 ${shown(value)}，应当是${spaced(expected)}。`,
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
