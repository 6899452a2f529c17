import { HUNDRED_MILLION } from "./money-units";

/** The sentences of 预算绩效目标情况说明, matched against text without blanks and with half-width signs. */

/** 17个, 1,247个, 二百四十七个, 17项 */
const COUNT = "(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|[一二三四五六七八九十百千零〇两]{1,9})(?:个|项(?!目))";
const SET = "(?:设置|设立|设定|编报|申报|编制|制定|批复|纳入|共有|共计)";

/**
 * “共设置17个项目绩效目标”, and its relatives “编报绩效目标的项目247个”, “对12个项目设立绩效目标”, “编报部门预算项目12个”,
 * “实施绩效目标管理，涉及项目15个”. The number stands in one of the groups.
 */
export const STATED_COUNT = new RegExp(
  [
    `${SET}(?:了|有)?[^,。;]{0,20}?${COUNT}(?:(?!单位)[^,。;]){0,10}?绩效目标`,
    `绩效目标[^,。;]{0,10}?${COUNT}`,
    `绩效目标(?:管理)?,(?:共|共计|合计)?涉及[^,。;\\d]{0,8}?项目(?:共计|共|合计)?${COUNT}`,
    `${COUNT}项目[^,。;]{0,8}?${SET}[^,。;]{0,6}?绩效目标`,
    `(?:编报|申报)[^,。;]{0,12}?项目(?:支出)?(?:共计|共|合计)?${COUNT}(?=.{0,200}?(?:绩效目标|[\\d万亿]元))`,
  ].join("|"),
  "u",
);

/** A sentence that says the unit has none: “本单位无部门业务费绩效目标”, “本部门2020年未安排部门专项资金”. */
export const NONE_STATEMENT =
  /^.{0,40}?(?:无|没有|未设置|未安排|未编报|不涉及)(?:[^,。;]{0,6})(业务费|专项资金|部门专项)[^,。;]{0,20}$/u;

/** Under a heading that names the kind: “本单位无。” */
export const NONE_HERE =
  /^(?:本单位|本部门|我单位|我部门|本级)?(?:无|没有)(?:此项|该项|该类|此类|相关)?(?:内容|绩效目标|项目|情况)?[。.]?$/u;

const YEAR = "20\\d{2}|二[〇零○o][〇零○o一二三四五六七八九]{2}";

/** “2020年…” at the beginning of the sentence. */
export const STATED_YEAR = new RegExp(`(?<!\\d)(${YEAR})年`, "u");

/** “2020年〈单位〉共设置…” */
export const STATED_UNIT = new RegExp(
  `(?:${YEAR})年度?,?([^,。;:\\d]{2,40}?)(?:共|一共|预算)?(?:设置|设立|设定|编报|申报|编制|制定|批复)`,
  "u",
);

/** What calls a unit without naming it: 本部门, 我局; and what is no unit. */
export const NAMES_NO_UNIT = /^(?:本|我|全|各)?(?:级)?(?:部门|单位|局|委|办|中心|系统|县|市|区|镇|乡)?$|绩效目标|项目/u;

const SUM = `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千万亿零〇两]+)(${HUNDRED_MILLION}|万元|元)`;

/** “共涉及财政拨款资金860.5万元”; only where nothing says so, “资金3.2亿元” does. */
export const STATED_TOTALS: readonly RegExp[] = [
  new RegExp(`(?:涉及|合计|总金额|总额|总计|共计|安排)[^,。;\\d]{0,20}?${SUM}`, "u"),
  new RegExp(`(?:资金|金额|预算)[^,。;\\d]{0,12}?${SUM}`, "u"),
];

/** What stands before the list of names: “分别是”, “分别为：”, “具体包括”. */
export const LIST_BEGINS = /(?:分别是|分别为|分别包括|具体为|具体是|具体包括)[:,]?/u;

/** What parts two names of the list; 和 and 及 only behind a name that the table knows. */
export const NAME_SEPARATOR = /^[、,;]/u;
export const NAME_CONJUNCTION = /^(?:以及|及|和|与)/u;

/** A project's own money behind its name in the list: 校园安保经费100.5万元. */
export const MONEY_BEHIND = /^\(?\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)\)?/u;

/** What may stand behind the last name: “…经费项目，共涉及…”, “…等17个项目。” */
export const LIST_ENDS =
  /^(?:等(?:\d+个)?)?(?:项目)?(?:绩效目标)?(?:[,;](?=共|合计|总计|涉及|以上|其中|总|资金)|[。.]|$)/u;

/** The closing word of the sentence, no part of the last name. */
export const CLOSING_WORD = /(?:等(?:\d+个)?)?项目(?:绩效目标)?$|等$/u;
