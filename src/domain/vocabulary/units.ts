import { fold } from "./fold";

/** 百分比, in the writings seen. */
const PERCENT: ReadonlySet<string> = new Set(["%", "(%)", "百分比", "百分之", "百分率"].map(fold));

/** Units that count whole things: half a person or 10.00 meetings is not said. */
const WHOLE: ReadonlySet<string> = new Set(
  [
    ..."人名个家次条份件项户期场班门座辆台套批篇册本张幅处所间栋篇叶函例宗枚支只头株起部",
    ...[
      "人次",
      "人（团队）",
      "场次",
      "班次",
      "期次",
      "户次",
      "家次",
      "批次",
      "车次",
      "件次",
      "册次",
      "剂次",
      "人（次）",
      "个（项）",
      "台（套）",
    ],
  ].map(fold),
);

/** True where the unit is per cent. */
export function isPercent(unit: string): boolean {
  if (unit === "%") return true;
  return unit.length > 1 ? PERCENT.has(fold(unit)) : !HAN.test(unit) && PERCENT.has(fold(unit));
}

/** No single Chinese character means per cent. */
const HAN = /^[\u4e00-\u9fff]?$/;

/** True where the unit counts whole things. */
export function countsWholeThings(unit: string): boolean {
  return WHOLE.has(unit) || WHOLE.has(fold(unit));
}

/** Units that measure, and units of two parts: 公里, 万元/公里, mg/l. */
const MEASURING_UNIT =
  /^(?:(?:百|千|万|亿|公|平方|立方)?(?:元|米|公里|千米|里|亩|公顷|吨|克|千克|公斤|升|度|户|人|件|小时|分钟|天|日|周|月|年|季度|学期|分|秒|倍|级|类|种|点|片|车|趟|届|课时|学时|字|瓦|千瓦|千瓦时|标箱|厘米|毫米|米2|米3|m|m2|m3|km|kg|t|mm|cm|l|mg\/l|ntu|㎡|m³|%|‰|℃)|[^\d\s]{1,6}[/·][^\d\s]{1,6})$/u;

/** 万人次 counts persons by ten thousands. */
const MANY = /^[百千万亿]/u;
/** 株次 counts how often a tree was tended. */
const TIMES = /次$/u;

const LONGEST_UNIT = 10;

/** True where the text reads as a unit, of whatever kind. */
export function looksLikeUnit(text: string): boolean {
  const folded = fold(text);
  return (
    folded.length <= LONGEST_UNIT &&
    (PERCENT.has(folded) ||
      WHOLE.has(folded.replace(MANY, "")) ||
      WHOLE.has(folded.replace(TIMES, "")) ||
      MEASURING_UNIT.test(folded))
  );
}
