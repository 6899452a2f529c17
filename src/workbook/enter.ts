import type { CellValue } from "../sheet/cell";
import { NOT_CALCULATED } from "../sheet/formula-error";
import type { DateSystem } from "../sheet/number-format";
import { dateSerial } from "./date-serial";
import { CHINESE_DATE_FORMAT, CHINESE_MONTH_FORMAT } from "./strings";

/**
 * What a cell holds after something was typed into it. `numberFormat` is the format Excel gives the cell, null where it
 * keeps its own.
 */
export interface Entered {
  readonly value: CellValue;
  /** With its equals sign; its result is not known before Excel calculates. */
  readonly formula: string | null;
  /** An apostrophe kept the text a text. */
  readonly quoted: boolean;
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?) ?%$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})\u5e74(\d{1,2})\u6708(?:(\d{1,2})\u65e5)?$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * What Excel makes of a text typed, pasted or assigned to a cell. Texts Excel reads by the day's date or by the region
 * alone (1/2, 3-4, ¥5) stay text. Sources are cited in the tests.
 */
export function enter(text: string, numberFormat = "General", dates: DateSystem = 1900): Entered {
  if (text.startsWith("'")) return { ...asText(text.slice(1)), quoted: true };
  if (numberFormat === "@") return asText(text);
  if (/^=./s.test(text)) return { value: NOT_CALCULATED, formula: text, quoted: false, numberFormat: null };
  const typed = text.replaceAll(/^ +|(?<! ) +$/g, "");
  const known = asNumber(typed, numberFormat) ?? asDate(text, dates) ?? asBoolean(typed);
  if (!known) return asText(text);
  return { ...known, numberFormat: numberFormat === "General" ? known.numberFormat : null };
}

function asText(text: string): Entered {
  return { value: text, formula: null, quoted: false, numberFormat: null };
}

function holding(value: CellValue, numberFormat: string | null): Entered {
  return { value, formula: null, quoted: false, numberFormat };
}

function asNumber(text: string, format: string): Entered | null {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined && /\d/.test(percent)) {
    return holding(fifteenDigits(Number(`${percent.replaceAll(",", "")}e-2`)), percent.includes(".") ? "0.00%" : "0%");
  }
  const grouped = GROUPED.test(text);
  if (!grouped && !NUMBER.test(text)) return null;
  const value = fifteenDigits(Number(text.replaceAll(",", "")));
  if (!Number.isFinite(value)) return null;
  // In a cell of percentages a number is one, unless it begins with its decimal point.
  if (format.endsWith("%")) return holding(/^[+-]?\./.test(text) ? value : fifteenDigits(value / 100), null);
  if (grouped) return holding(value, text.includes(".") ? "#,##0.00" : "#,##0");
  return holding(value, /e/i.test(text) ? "0.00E+00" : null);
}

function asDate(text: string, dates: DateSystem): Entered | null {
  const western = DATE.exec(text);
  if (western) return dated(dateSerial(Number(western[1]), Number(western[3]), Number(western[4]), dates), "yyyy/m/d");
  const chinese = CHINESE_DATE.exec(text);
  if (chinese) {
    const [, year, month, day] = chinese;
    const serial = dateSerial(Number(year), Number(month), Number(day ?? 1), dates);
    return dated(serial, day ? CHINESE_DATE_FORMAT : CHINESE_MONTH_FORMAT);
  }
  const time = TIME.exec(text);
  if (!time || Number(time[1]) > 23) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return holding(fifteenDigits(seconds / 86_400), time[3] ? "h:mm:ss" : "h:mm");
}

function dated(serial: number | null, format: string): Entered | null {
  return serial === null ? null : holding(serial, format);
}

function asBoolean(text: string): Entered | null {
  if (/^true$/i.test(text)) return holding(true, null);
  return /^false$/i.test(text) ? holding(false, null) : null;
}

/** Excel keeps fifteen digits of a number. */
function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
