import type { Column } from "../target-table";
import { fold } from "./fold";

/**
 * The captions of the columns as printed in the tables of several provinces, the official one first. Compared folded,
 * with a year before and a unit in brackets behind left aside: “2020年预算安排资金（万元）”.
 */
const CAPTIONS: Readonly<Record<Column, readonly string[]>> = {
  seq: ["序号", "编号", "项目序号"],
  name: [
    "项目名称",
    "项目",
    "项目名",
    "项目支出名称",
    "预算项目名称",
    "二级项目名称",
    "专项名称",
    "专项资金名称",
    "单位(专项)名称",
    "项目(专项)名称",
    "专项(项目)名称",
  ],
  budget: [
    "年预算安排资金",
    "预算安排资金",
    "年度预算安排资金",
    "预算",
    "预算金额",
    "年度预算金额",
    "年预算金额",
    "预算资金",
    "预算数",
    "年初预算数",
    "年初预算",
    "年度预算",
    "年预算",
    "本年预算",
    "项目预算",
    "项目资金",
    "项目金额",
    "资金总额",
    "年度资金总额",
    "安排资金",
    "年预算数",
    "全年预算数",
    "金额",
  ],
  overallGoal: [
    "项目总体绩效目标",
    "总体绩效目标",
    "项目总体目标",
    "总体目标",
    "年度总体目标",
    "年度总体绩效目标",
    "年度目标",
    "年度绩效目标",
    "项目绩效目标",
    "项目绩效总目标",
    "绩效总目标",
    "绩效目标",
    "实施期目标",
    "实施期绩效目标",
    "中期目标",
    "中期绩效目标",
    "中长期目标",
    "年初设定目标",
    "预期目标",
  ],
  level1: ["一级指标", "一级指标名称", "1级指标", "一级目标"],
  level2: ["二级指标", "二级指标名称", "2级指标", "二级目标"],
  level3: [
    "三级指标",
    "三级指标名称",
    "3级指标",
    "指标名称",
    "绩效指标名称",
    "明细指标",
    "具体指标",
    "四级指标",
    "三级目标",
  ],
  detail: [
    "指标明细说明",
    "指标解释",
    "指标说明",
    "明细说明",
    "指标解释说明",
    "指标解释及说明",
    "指标内容",
    "指标释义",
    "指标描述",
    "绩效指标描述",
  ],
  nature: ["指标性质", "性质", "指标方向性"],
  direction: ["方向", "计算符号", "指标方向", "符号", "运算符号", "运算符", "比较符号", "目标值符号", "指标值符号"],
  value: [
    ...[
      "绩效目标值",
      "指标值",
      "目标值",
      "年度指标值",
      "年度目标值",
      "绩效指标值",
      "指标目标值",
      "指标值(目标值)",
      "全年目标值",
      "年初目标值",
      "预期指标值",
    ],
    ...[
      "预期目标值",
      "预期值",
      "计划指标值",
      "计划目标值",
      "全年指标值",
      "本年目标值",
      "年度绩效目标值",
      "全年绩效目标值",
      "全年绩效目标",
      "当年绩效目标值",
    ],
    ...[
      "当年目标值",
      "当年预期实现值",
      "预期当年实现值",
      "预期实现值",
      "年初绩效目标值",
      "年初指标值",
      "年初设定指标值",
      "年初设定目标值",
      "设定目标值",
      "计划值",
      "值",
      "数值",
    ],
  ],
  unit: ["计量单位", "单位", "度量单位", "指标单位", "指标值单位", "目标值单位", "指标计量单位"],
  weight: [
    "分值",
    "权重",
    "分值权重",
    "指标权重",
    "分值(权重)",
    "权重(分值)",
    "指标分值",
    "权重分",
    "权重分值",
    "分数",
    "权重%",
    "赋分",
    "标准分值",
  ],
};

/** The official captions of the levels, for a column that holds both. */
export const LEVEL_ONE_CAPTION = "一级指标";
export const LEVEL_TWO_CAPTION = "二级指标";

/** Captions that stand above several columns and name none of them (项目年度绩效目标 over 一级指标 … 计量单位). */
const GROUP_CAPTIONS: ReadonlySet<string> = new Set(
  [
    "项目年度绩效目标",
    "年度绩效指标",
    "绩效指标",
    "项目绩效指标",
    "年度绩效目标",
    "绩效目标",
    "指标",
    "项目年度绩效指标",
    "定量目标",
    "项目绩效目标",
    "项目年度目标",
  ].map(fold),
);

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  (Object.keys(CAPTIONS) as Column[]).flatMap((column) =>
    CAPTIONS[column].map((writing) => [fold(writing), column] as const),
  ),
);

/** What heads the 三级指标 in the Fujian form of 2017. */
const CONTENT: ReadonlySet<string> = new Set(["绩效内容", "绩效目标内容", "绩效指标内容"].map(fold));

/**
 * Captions that head the 三级指标 where nothing else does, and stand over all indicator columns or head something else
 * where something does.
 */
const MAY_HEAD_NAMES: ReadonlySet<string> = new Set(
  [...CONTENT, "指标内容", "绩效指标", "指标", "年度绩效指标", "项目绩效指标", "考核指标", "评价指标"].map(fold),
);

const BEGINNINGS: ReadonlySet<string> = new Set(
  [...COLUMN_OF.keys(), ...GROUP_CAPTIONS, ...MAY_HEAD_NAMES].flatMap((writing) =>
    [...writing].map((_, length) => writing.slice(0, length + 1)),
  ),
);

/**
 * Captions that stand over all indicator columns, and head the goal where nothing else does and they stand over one
 * column.
 */
const MAY_HEAD_GOALS: ReadonlySet<string> = new Set(
  ["项目年度绩效目标", "项目年度目标", "项目绩效目标", "年度绩效目标"].map(fold),
);

/** Captions of the goals of a project's whole term, beside which those of the year have a column of their own. */
const TERM_GOALS: ReadonlySet<string> = new Set(
  [
    "项目总体绩效目标",
    "总体绩效目标",
    "项目总体目标",
    "总体目标",
    "项目绩效总目标",
    "绩效总目标",
    "实施期目标",
    "实施期绩效目标",
    "中期目标",
    "中期绩效目标",
    "中长期目标",
  ].map(fold),
);

/** True for a caption of the goals of a project's whole term. */
export function captionsTermGoals(caption: string): boolean {
  return caption.length <= LONGEST_CAPTION && TERM_GOALS.has(withoutBrackets(bare(caption)));
}

/** The longest text worth comparing with a caption, unit in brackets included. */
export const LONGEST_CAPTION = 30;

/** Without the year before it and the points declared behind it: 权重分值90分. */
function bare(text: string): string {
  return fold(text)
    .replace(/^(?:20)?\d{2}(?=年)/, "")
    .replace(/(?<![:*])[:*]+$/, "")
    .replace(/(?<=分值|权重)\d+分$/, "");
}

/** Without what stands in brackets: 项目年度绩效目标(定量目标). */
function withoutBrackets(caption: string): string {
  return caption.includes("(") ? caption.replace(/\([^()]*\)/g, "") : caption;
}

function oneOf(captions: ReadonlySet<string>, text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const whole = bare(text);
  return captions.has(whole) || captions.has(withoutBrackets(whole));
}

/** Which column the text heads; null where it heads none. */
export function columnCaptioned(text: string): Column | null {
  if (text.length > LONGEST_CAPTION || !mayBegin(text)) return null;
  const whole = bare(text);
  return (
    COLUMN_OF.get(whole) ??
    COLUMN_OF.get(withoutBrackets(whole)) ??
    COLUMN_OF.get(whole.replace(/^年(?:度)?/, "")) ??
    null
  );
}

/** True for a caption over a group of columns. */
export function captionsGroup(text: string): boolean {
  return oneOf(GROUP_CAPTIONS, text);
}

/** True for a caption that may head the names of indicators, where no other column is theirs. */
export function mayCaptionNames(text: string): boolean {
  return oneOf(MAY_HEAD_NAMES, text);
}

/** True for a caption that may head the goals of projects, where no other column is theirs. */
export function mayCaptionGoals(text: string): boolean {
  return oneOf(MAY_HEAD_GOALS, text);
}

/** True for 绩效内容, which heads the names of indicators in the Fujian form of 2017. */
export function captionsContent(text: string): boolean {
  return oneOf(CONTENT, text);
}

/** True where a caption begins with the text: the upper half of a caption that was cut in two. */
export function beginsCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && mayBegin(text) && oneOf(BEGINNINGS, text);
}

/** For each first sign of a caption the second signs that follow it; codes, so that asking cuts no text. */
const FIRST_SIGNS: ReadonlyMap<number, ReadonlySet<number>> = firstSigns();

function firstSigns(): ReadonlyMap<number, ReadonlySet<number>> {
  const signs = new Map<number, Set<number>>();
  for (const beginning of BEGINNINGS) {
    const second = signs.get(beginning.charCodeAt(0)) ?? new Set<number>();
    signs.set(beginning.charCodeAt(0), second.add(beginning.charCodeAt(1)));
  }
  return signs;
}

/**
 * Most cells hold no caption, which their first two signs tell already where they are such as bare() leaves in place; 年
 * and a number may stand before one.
 */
function mayBegin(text: string): boolean {
  if (mayOpen(text)) return true;
  if (!BEFORE_CAPTION.test(text) || !text.includes("年")) return false;
  const year = text.startsWith("年") ? "" : YEAR.exec(text)?.[0];
  if (year === undefined) return true;
  const rest = text.slice(year.length);
  return mayOpen(rest) || mayOpen(rest.slice(1)) || mayOpen(rest.slice(2));
}

function mayOpen(text: string): boolean {
  return FIRST_SIGNS.get(text.charCodeAt(0))?.has(text.charCodeAt(1)) === true || !PLAIN_SIGNS.test(text);
}

const PLAIN_SIGNS = /^(?:[\u4e00-\u9fff\d]{2}|\d[.,%]|[\u4e00-\u9fff\d%]$)/;
const BEFORE_CAPTION = /^[年\d]/;
const YEAR = /^(?:20)?(?:\d{2})?(?=年)/;

/** The official caption, for telling which are missing. */
export function officialCaption(column: Column): string {
  return CAPTIONS[column][0] ?? column;
}
