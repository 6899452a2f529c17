import type { FontStyle } from "../../sheet/cell-style";
import { WIDE_DIGIT_FONTS } from "../strings";

/**
 * The one place that converts widths. A file counts a column's width in digits of the default font, five pixels of
 * padding among them (ECMA-376 Part 1, 18.3.1.13); the product and Excel's object model count points. A pixel is 3/4
 * point.
 */
export function widthToPoints(characters: number, font: FontStyle): number {
  return Math.round(characters * digitWidth(font)) * 0.75;
}

/** Rounded to 1/256, as Excel rounds. */
export function pointsToWidth(points: number, font: FontStyle): number {
  return Math.round((points / 0.75 / digitWidth(font)) * 256) / 256;
}

/**
 * Pixels of the widest digit: 7 in Calibri 11 and most fonts of 10 points, 8 in the Chinese default fonts of 11 points.
 */
function digitWidth({ name = "", size = 11 }: FontStyle): number {
  return WIDE_DIGIT_FONTS.includes(name) && size >= 11 ? 8 : 7;
}
