import type { Look } from "./look";
import type { Printed } from "./printed";
import { textWidth, wrappedLines } from "./wrapped-lines";

/** Excel's tallest row, in points (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const MAX_ROW_HEIGHT = 409;
/** A row taller than this hardly fits on a landscape A4 page below the header rows; rather the type becomes smaller. */
const TALLEST_READABLE_ROW = 330;
const SMALLEST_SIZE = 6;
/** Line height of the Chinese faces and of those that stand in for them, in ems. */
const LINE_HEIGHT = 1.45;
/** What Excel keeps free beside the text of a cell, left and right together, in points. */
const SIDE_PADDING = 6;
const HEIGHT_PADDING = 4;

/** The height a text takes in cells of this width (both in points). */
export function textHeight(text: string, width: number, size: number): number {
  if (text === "") return 0;
  return wrappedLines(text, width - SIDE_PADDING, size) * size * LINE_HEIGHT + HEIGHT_PADDING;
}

/** How many merged rows a text takes where one row may not be too tall; 1 mostly. */
export function rowsForText(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil(textHeight(text, width, size) / TALLEST_READABLE_ROW));
}

/** The width a column must have to show a number, which Excel never wraps (##### otherwise). */
export function widthForNumber(width: number): number {
  return width + SIDE_PADDING;
}

/**
 * The look with type small enough that the text fits into this many rows, and a number on its one line; mostly the look
 * as it is.
 */
export function fittingLook(look: Look, { text, value }: Printed, width: number, rows: number): Look {
  const fits = (size: number): boolean =>
    typeof value === "number"
      ? widthForNumber(textWidth(text, size)) <= width
      : textHeight(text, width, size) <= rows * TALLEST_READABLE_ROW;
  let size = look.size;
  while (size > SMALLEST_SIZE && !fits(size)) size -= 1;
  return size === look.size ? look : { ...look, size: Math.max(size, SMALLEST_SIZE) };
}

/** True for a text, and for a number that the width holds at least in the smallest type. */
export function fitsSmall({ text, value }: Printed, width: number): boolean {
  return typeof value !== "number" || widthForNumber(textWidth(text, SMALLEST_SIZE)) <= width;
}
