import { fold } from "./fold";

/** Words of a moment, a term or a frequency: 12月底前, 按期, 及时率, 每季度. */
const TIME =
  /(?<!\d)\d+(?:年|个?月|日|天|小时|周)|年[底末初]|月[底末初]|季度|半年|按[期时]|如期|及时|准时|时限|时间|期限|工期|周期|进度|每[年月周日]|逾期|延[期误]|时长|时效|提前|当[日天]|[日月年]内|[上下]半年|学期|[暑寒]期|汛期|频[次率]|全年|按时|适时|\d{4}[./-]\d/;

/** True where a 时效 text says when: a moment, a term, a frequency, or in time. */
export function namesTime(text: string): boolean {
  return TIME.test(fold(text));
}

/** Units in which a term is told: 工作日, 小时, 个月. */
const TIME_UNIT = /^(?:个?工作日|天|日|小时|分钟?|秒|周|旬|个?月|个?季度|年|学期)(?:内|以内)?$/;

/** True where the unit is one of time. */
export function isTimeUnit(unit: string): boolean {
  return TIME_UNIT.test(fold(unit));
}
