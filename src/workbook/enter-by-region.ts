import type { DateSystem } from "../sheet/number-format";
import { dateSerial } from "./date-serial";
import type { Entered } from "./enter";
import { enter } from "./enter";
import { parsesAsFormula } from "./formula-syntax";
import { CHINESE_DATE_FORMAT, CHINESE_MONTH_DAY_FORMAT, CHINESE_MONTH_FORMAT, CURRENCY_SIGNS } from "./strings";

const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const SHORT_YEAR = /^(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const CHINESE_MONTH = /^(\d{1,2})\u6708(?:(\d{1,2})\u65e5)?$/;
const SHORT_CHINESE = /^(\d{2})\u5e74(\d{1,2})\u6708(?:(\d{1,2})\u65e5)?$/;
const MIXED_FRACTION = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))? ?([ap])m?$/i;
const IN_BRACKETS = /^\((\d[\d,]*(?:\.\d+)?)\)$/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * What a Chinese Excel makes of a text typed or assigned to a cell, with what it reads by the day's date and by the
 * region: 3-5 and 5月 are dates, 1 1/2 is a fraction, ¥5 an amount. What is read alike everywhere is read by `enter`.
 */
export function enterByRegion(text: string, numberFormat = "General", dates: DateSystem = 1900): Entered {
  if (text.startsWith("'") || text.startsWith("=") || numberFormat === "@") return enter(text, numberFormat, dates);
  const plain = enter(text, numberFormat, dates);
  const typed = text.trim();
  const amount = asAmount(typed);
  if (amount === null && typeof plain.value === "string" && /^[+-]./s.test(text) && parsesAsFormula(text))
    return enter(`=${text}`, numberFormat, dates);
  const read = asDate(typed, dates) ?? amount ?? asFraction(typed) ?? asClock(typed);
  if (!read) return plain;
  return { ...read, numberFormat: numberFormat === "General" ? read.numberFormat : null };
}

function asDate(text: string, dates: DateSystem): Entered | null {
  const year = new Date().getFullYear();
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return dated(dates, year, monthDay[1], monthDay[2], CHINESE_MONTH_DAY_FORMAT);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return dated(dates, Number(yearMonth[1]), yearMonth[2], "1", CHINESE_MONTH_FORMAT);
  const short = SHORT_YEAR.exec(text);
  if (short) return dated(dates, fullYear(Number(short[1])), short[2], short[3], "yyyy/m/d");
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return dated(dates, Number(yearLast[3]), yearLast[1], yearLast[2], "yyyy/m/d");
  const month = CHINESE_MONTH.exec(text);
  if (month)
    return dated(dates, year, month[1], month[2] ?? "1", month[2] ? CHINESE_MONTH_DAY_FORMAT : CHINESE_MONTH_FORMAT);
  const chinese = SHORT_CHINESE.exec(text);
  if (!chinese) return null;
  const format = chinese[3] ? CHINESE_DATE_FORMAT : CHINESE_MONTH_FORMAT;
  return dated(dates, fullYear(Number(chinese[1])), chinese[2], chinese[3] ?? "1", format);
}

/** Years of two digits are those from 1930 to 2029. */
function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

function dated(dates: DateSystem, year: number, month = "", day = "", numberFormat: string): Entered | null {
  const serial = dateSerial(year, Number(month), Number(day), dates);
  return serial === null ? null : holding(serial, numberFormat);
}

function asAmount(text: string): Entered | null {
  const bracketed = IN_BRACKETS.exec(text)?.[1];
  if (bracketed !== undefined) return holding(-Number(bracketed.replaceAll(",", "")), null);
  const [, before = "", sign = "", rest = ""] = /^([+-]?)(.)([+-]?.*)$/su.exec(text) ?? [];
  const format = CURRENCY_SIGNS[sign];
  if (format === undefined || !NUMBER.test(rest)) return null;
  const value = Number(rest.replaceAll(",", "")) * (before === "-" ? -1 : 1);
  return holding(value, rest.includes(".") ? `${format}.00` : format);
}

function asFraction(text: string): Entered | null {
  const [, whole, above, below] = MIXED_FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return null;
  const part = Number(above) / Number(below);
  return holding(Number(whole) + (whole.startsWith("-") ? -part : part), "# ?/?");
}

function asClock(text: string): Entered | null {
  const [, hours = "", minutes = "", seconds, half = ""] = CLOCK.exec(text) ?? [];
  if (half === "" || Number(hours) > 12) return null;
  const hour = (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return holding(Number(value.toPrecision(15)), seconds ? "h:mm:ss AM/PM" : "h:mm AM/PM");
}

function holding(value: number, numberFormat: string | null): Entered {
  return { value, formula: null, quoted: false, numberFormat };
}
