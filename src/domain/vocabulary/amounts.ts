import type { MoneyUnit } from "../statement";
import { fold } from "./fold";

/** 10, 1,909.11, ￥98万元: the number and the money unit behind it. */
const AMOUNT = /^[¥￥]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万元|元)?$/;

/** An amount in the money unit given; one that names the other unit is converted (10,000 元 are 1 万元). */
export function moneyIn(text: string, unit: MoneyUnit | null): number | null {
  const match = AMOUNT.exec(fold(text));
  if (!match) return null;
  const amount = Number((match[1] ?? "").replaceAll(",", ""));
  if (match[2] === undefined || unit === null || match[2] === unit) return amount;
  return Number((unit === "元" ? amount * 10_000 : amount / 10_000).toPrecision(15));
}

/** True where the text is an amount of money with or without its unit. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(fold(text));
}

/** 3, 3., （3）, 三、 */
const SEQUENCE = /^\(?(?:(\d{1,6})|([一二三四五六七八九十]{1,3}))\)?[.、．。]?$/;

/** 10, 10分 */
const SCORE = /^(\d+(?:\.\d+)?)(?:分|%)?$/;

const DIGITS = "零一二三四五六七八九";

/** 九千零三十五: the signs of a number below ten thousand. */
const HAN =
  /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?((?<=^|[零十])[一二两三四五六七八九])?$/;

/** 一 → 1, 十二 → 12, 二百四十七 → 247, 三亿一千四百万 → 314,000,000; null where the text is no such number. */
export function hanNumber(text: string): number | null {
  const sections = /^(?:([^亿万]+)亿)?(?:([^亿万]+)万)?([^亿万]*)$/.exec(text.replaceAll("〇", "零"));
  if (!sections) return null;
  let number = 0;
  for (const section of sections.slice(1)) {
    const value = section ? hanSection(section) : 0;
    if (value === null) return null;
    number = number * 10_000 + value;
  }
  return number === 0 ? null : number;
}

function hanSection(text: string): number | null {
  const match = HAN.exec(text);
  if (!match) return null;
  const [, thousands, hundreds, tens, ten, ones] = match;
  return digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + (ten ? (digitOf(tens) || 1) * 10 : 0) + digitOf(ones);
}

function digitOf(sign: string | undefined): number {
  if (sign === undefined) return 0;
  return sign === "两" ? 2 : DIGITS.indexOf(sign);
}

/** 2020, 二〇二〇 → 2020; null where the text is no year. */
export function yearOf(text: string): number | null {
  const digits = [...text].map(digitFor).join("");
  return /^\d{4}$/.test(digits) ? Number(digits) : null;
}

/** 九 → 9; a sign that is no Chinese digit stays. */
function digitFor(sign: string): string {
  if (/[〇○o零]/.test(sign)) return "0";
  return DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : sign;
}

/** 序号: 3, 3., （3）, 三、; null where the text is none. */
export function sequenceIn(text: string): number | null {
  const match = SEQUENCE.exec(fold(text));
  if (!match) return null;
  return match[1] !== undefined ? Number(match[1]) : hanNumber(match[2] ?? "");
}

/** 分值; null where the text is none. */
export function weightIn(text: string): number | null {
  const match = SCORE.exec(fold(text));
  return match ? Number(match[1]) : null;
}

/** A number in digits, also 1,909.11, or in Chinese numerals; null where the text is none. */
export function numeralIn(text: string): number | null {
  return /^[\d,]+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : hanNumber(text);
}
