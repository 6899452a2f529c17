import { rowCount } from "../sheet/cell-range";
import type { Role } from "./look";
import type { PlacedItem } from "./placed-item";
import { MAX_ROW_HEIGHT, textHeight } from "./text-fit";

/** The least height of a row that holds such an item, in points. */
const LEAST: Readonly<Record<Role, number>> = {
  title: 36,
  year: 24,
  unit: 24,
  header: 21,
  words: 21,
  entry: 21,
  "document-title": 60,
  section: 30,
  numbered: 30,
  paragraph: 30,
};

/**
 * The height of each row so that every item shows whole, in points. Excel does not fit merged cells by itself: what a
 * merged item needs beyond its rows' own heights is shared out among them, from the items of few rows to those of many.
 * `first` is the row of the sheet that the first of these `rows` is.
 */
export function rowHeights(
  items: readonly PlacedItem[],
  rows: number,
  widths: readonly number[],
  first = 0,
): readonly number[] {
  const heights = new Array<number>(rows).fill(0);
  for (const { at, look } of items) raise(heights, at.first.row - first, 1, LEAST[look.role]);
  for (const { at, printed, look } of fewRowsFirst(items)) {
    const width = sum(widths, at.first.column, at.last.column);
    raise(heights, at.first.row - first, rowCount(at), textHeight(printed.text, width, look.size));
  }
  return heights.map((height) => Math.ceil(height * 4) / 4);
}

/** The items by the number of their rows, those of as many rows in their order. */
function fewRowsFirst(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const byRows: PlacedItem[][] = [];
  for (const item of items) (byRows[rowCount(item.at)] ??= []).push(item);
  return byRows.flat();
}

/** Raises these rows together to the needed height, none above Excel's limit. */
function raise(heights: number[], first: number, rows: number, needed: number): void {
  let missing = needed - sum(heights, first, first + rows - 1);
  for (let row = first, left = rows; left > 0 && missing > 0; row += 1, left -= 1) {
    const had = heights[row] ?? 0;
    const height = Math.min(had + missing / left, MAX_ROW_HEIGHT);
    missing -= height - had;
    heights[row] = height;
  }
}

function sum(numbers: readonly number[], first: number, last: number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += numbers[index] ?? 0;
  return total;
}
