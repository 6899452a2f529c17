import type { Direction } from "./directions";
import { directionNamed, KNOWN_DIRECTION_WRITINGS } from "./directions";
import { fold } from "./fold";

/** A target value that is a number: "10.00", or with its sign and unit in one cell, "≥95%", "不少于3期", "≥90.00(%)". */
export interface Measure {
  readonly direction: Direction | null;
  readonly number: number;
  /** As written, folded; "" where none is written. */
  readonly unit: string;
  /** Digits written behind the point: 2 for "10.00". */
  readonly decimals: number;
}

/** Longest writing first, so that "大于等于" is not read as "大于". */
const SIGNS = KNOWN_DIRECTION_WRITINGS.filter((writing) => directionNamed(writing) !== "qualitative")
  .sort((a, b) => b.length - a.length)
  .map((writing) => writing.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");

const MEASURE = new RegExp(
  `^(${SIGNS})?([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?)(\\D{0,12}?)(${SIGNS})?$`,
  "u",
);

/** What stands behind the number of a date or a term (2020年, 12月底前): a time, not a measure. */
const TIME = /^(?:年|月|日|号)(?!份$)/;

/** A bare number, as most targets are. */
const BARE = /^\d+(?:\.\d+)?$/;

const SIGNED_TIME = new RegExp(`^(?:${SIGNS})?\\d+(?:年|月|日|号)(?:\\d+(?:月|日|号))*(?:底|末|初|前|内)*$`, "u");

/** True for a moment written as a target value: ≤6月, 12月底前, 2020年11月30日前. */
export function writesMoment(text: string): boolean {
  return SIGNED_TIME.test(fold(text));
}

/** The measure a text writes out; null where it is words, a date, or several numbers. */
export function measureIn(text: string): Measure | null {
  if (BARE.test(text))
    return {
      direction: null,
      number: Number(text),
      unit: "",
      decimals: text.includes(".") ? text.length - text.indexOf(".") - 1 : 0,
    };
  const match = MEASURE.exec(fold(text));
  if (!match) return null;
  const [, before, digits = "", fraction = "", behind = "", after] = match;
  if (TIME.test(behind)) return null;
  const sign = before ?? after;
  return {
    direction: sign === undefined ? null : directionNamed(sign),
    number: Number(digits.replaceAll(",", "")),
    unit: behind.replace(/^\((.*)\)$/, "$1"),
    decimals: fraction.length,
  };
}
