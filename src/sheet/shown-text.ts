import type { CellValue } from "./cell";
import type { DateSystem } from "./number-format";
import { formatted } from "./number-format";

/** Most cells have such a format, which needs no library: 0, 0.00, 0%, #,##0.00. */
const PLAIN_DECIMALS = /^(#,##)?0(?:\.(0{1,20}))?(%?)$/;

/**
 * The text Excel shows for a value under a number format ("General" where none is given); what a column too narrow
 * would hide is shown all the same. Fractions round half away from zero, as Excel does. Under a format that is not
 * understood a number stands as it is.
 */
export function shownText(value: CellValue, numberFormat = "General", dates: DateSystem = 1900): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textUnder(value, numberFormat, dates);
  if (numberFormat === "@" || numberFormat === "" || /^general$/i.test(numberFormat)) return generalText(value);
  if (!Number.isFinite(value)) return NO_NUMBER;
  const plain = PLAIN_DECIMALS.exec(numberFormat);
  if (!plain || Math.abs(value) >= MOST_EXACT) return formatted(value, numberFormat, dates) ?? generalText(value);
  const [, grouping, decimals = "", percent = ""] = plain;
  const text = withDecimals(percent ? value * 100 : value, decimals.length);
  return `${grouping === undefined ? text : grouped(text)}${percent}`;
}

const NO_NUMBER = "#NUM!";
/** Beyond it a number has more digits than Excel holds. */
const MOST_EXACT = 1e15;

/** A text stands as it is but where the format has a part for texts. */
function textUnder(value: string, numberFormat: string, dates: DateSystem): string {
  const hasPart = numberFormat !== "@" && (numberFormat.includes("@") || numberFormat.split(";").length > 3);
  return hasPart ? (formatted(value, numberFormat, dates) ?? value) : value;
}

/**
 * A number under the format General: at most eleven characters, then rounded, then in scientific notation
 * (Microsoft KB 65903, https://mskb.pkisolutions.com/kb/65903).
 */
function generalText(value: number): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value);
  const exponent = size === 0 ? 0 : Math.floor(Math.log10(size));
  const decimals = 9 - Math.max(exponent, 0);
  const fixed = trimZeros(value.toFixed(Math.max(decimals, 0)));
  const tooSmall = size < 1e-4 && Number(fixed) !== Number(value.toPrecision(15));
  if (size < 1e11 && !tooSmall) return fixed;
  const [mantissa = "0", power = "0"] = value.toExponential(5).split("e");
  const digits = String(Math.abs(Number(power))).padStart(2, "0");
  return `${trimZeros(mantissa)}E${Number(power) < 0 ? "-" : "+"}${digits}`;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/(?:\.0*|(?<!0)0+)$/, "") : text;
}

function withDecimals(value: number, decimals: number): string {
  const text = roundHalfUp(value, decimals).toFixed(decimals);
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** The whole part in groups of three digits. */
function grouped(text: string): string {
  const point = text.indexOf(".");
  let from = point === -1 ? text.length : point;
  const groups = [text.slice(from)];
  const first = text.startsWith("-") ? 1 : 0;
  for (; from - 3 > first; from -= 3) groups.unshift(`,${text.slice(from - 3, from)}`);
  return text.slice(0, from) + groups.join("");
}

/** Rounds what Excel holds (15 digits), so that 1.005 becomes 1.01 and not 1.00. */
function roundHalfUp(value: number, decimals: number): number {
  const exact = Number(value.toPrecision(15));
  if (Math.abs(exact) >= 1e15 || decimals > 15) return exact;
  const [mantissa = "0", power = "0"] = Math.abs(exact).toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(power) + decimals}`));
  return Math.sign(exact) * Number(`${shifted}e${-decimals}`);
}
