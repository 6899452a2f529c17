import type { CellValue } from "../sheet/cell";
import { formatValue } from "./xlsx/xlsx-library";

const PLAIN_DECIMALS = /^0(?:\.(0+))?(%?)$/;

/**
 * The text Excel shows for a value under a number format ("General" where none is given); what a column too narrow
 * would hide is shown all the same. Fractions round half away from zero, as Excel does.
 */
export function shownText(value: CellValue, numberFormat = "General"): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return numberFormat.includes("@") && numberFormat !== "@" ? formatValue(value, numberFormat) : value;
  if (numberFormat === "@" || /^general$/i.test(numberFormat)) return generalText(value);
  const plain = PLAIN_DECIMALS.exec(numberFormat);
  if (plain) {
    const [, decimals = "", percent = ""] = plain;
    return `${withDecimals(percent ? value * 100 : value, decimals.length)}${percent}`;
  }
  return formatValue(rounded(value, numberFormat), numberFormat);
}

/**
 * A number under the format General: at most eleven characters, then rounded, then in scientific notation
 * (Microsoft KB 65903, https://mskb.pkisolutions.com/kb/65903).
 */
function generalText(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
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
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function withDecimals(value: number, decimals: number): string {
  const text = roundHalfUp(value, decimals).toFixed(decimals);
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** Rounds what Excel holds (15 digits), so that 1.005 becomes 1.01 and not 1.00. */
function roundHalfUp(value: number, decimals: number): number {
  const exact = Number(value.toPrecision(15));
  if (Math.abs(exact) >= 1e15 || decimals > 15) return exact;
  const [mantissa = "0", power = "0"] = Math.abs(exact).toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(power) + decimals}`));
  return Math.sign(exact) * Number(`${shifted}e${-decimals}`);
}

/** The number rounded to the decimals its format shows; formats of dates, fractions and powers are left alone. */
function rounded(value: number, numberFormat: string): number {
  const first = numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  if (/[ymdhsaE/]/i.test(first)) return value;
  const decimals = /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
  return roundHalfUp(value, decimals + (first.includes("%") ? 2 : 0));
}
