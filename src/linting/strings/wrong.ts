import type { Broken } from "../json/parse-json";
import type { JsonValue } from "../json/json-value";

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
