/** The sentences of 预算绩效目标情况说明, matched against text without blanks and with half-width signs. */

/**
 * “共设置17个项目绩效目标”, and its relatives “编报绩效目标的项目247个”, “设立绩效目标项目12个”. The number stands in one of the groups.
 */
export const STATED_COUNT =
  /(?:设置|设立|编报|申报|编制|制定|批复|纳入)(?:了|有)?[^,。;]{0,20}?(\d{1,6}|[一二三四五六七八九十]{1,3})个(?:(?!单位)[^,。;]){0,10}?绩效目标|绩效目标[^,。;]{0,10}?(\d{1,6}|[一二三四五六七八九十]{1,3})个/u;

/** A sentence that says the unit has none: “本单位无部门业务费绩效目标”, “本部门2020年未安排部门专项资金”. */
export const NONE_STATEMENT =
  /^.{0,40}?(?:无|没有|未设置|未安排|未编报|不涉及)(?:[^,。;]{0,6})(业务费|专项资金|部门专项)[^,。;]{0,20}$/u;

/** Under a heading that names the kind: “本单位无。” */
export const NONE_HERE = /^(?:本单位|本部门|我单位|我部门|本级)?(?:无|没有)(?:此项|该项|该类|此类|相关)?(?:内容|绩效目标|项目|情况)?[。.]?$/u;

/** “2020年…” at the beginning of the sentence. */
export const STATED_YEAR = /(?<!\d)(20\d{2})年/u;

/** “2020年〈单位〉共设置…” */
export const STATED_UNIT = /20\d{2}年度?,?([^,。;:\d]{2,40}?)(?:共|一共|预算)?(?:设置|设立|编报|申报|编制|制定|批复)/u;

/** “共涉及财政拨款资金1909.11万元” */
export const STATED_TOTAL =
  /(?:涉及|合计|总金额|总额|总计|共计|安排)[^,。;\d]{0,20}?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万元|元)/u;

/** What stands before the list of names: “分别是”, “分别为：”, “具体包括”. */
export const LIST_BEGINS = /(?:分别是|分别为|分别包括|具体为|具体是|具体包括)[:,]?/u;

/** What parts two names of the list; 和 and 及 only behind a name that the table knows. */
export const NAME_SEPARATOR = /^[、,;]/u;
export const NAME_CONJUNCTION = /^(?:以及|及|和|与)/u;

/** What may stand behind the last name: “…经费项目，共涉及…”, “…等17个项目。” */
export const LIST_ENDS = /^(?:等(?:\d+个)?)?(?:项目)?(?:绩效目标)?(?:[,;](?=共|合计|总计|涉及|以上|其中|总|资金)|[。.]|$)/u;

/** The closing word of the sentence, no part of the last name. */
export const CLOSING_WORD = /(?:等(?:\d+个)?)?项目(?:绩效目标)?$|等$/u;
