import type { SheetPlan } from "../sheet/sheet-plan";
import { areaInside } from "./papers";
import { printedScale } from "./printed-scale";

/**
 * The rows of a plan that come out of the printer on one sheet of paper, both inside; the repeated title rows are not
 * counted.
 */
export interface PrintedPage {
  readonly first: number;
  readonly last: number;
}

/**
 * How a plan falls into pages: where the plan breaks, and where a page is full. A plan wider than its page is printed
 * smaller where it is set up to be one page wide, so that more rows fit.
 */
export function printedPages(plan: SheetPlan): readonly PrintedPage[] {
  const { rowHeights, page } = plan;
  const breaks = new Set(page.breaksBefore);
  /** In points of the sheet. */
  const height = areaInside(page).height / printedScale(plan);
  const titles = page.titleRows;
  const repeated = titles ? sum(rowHeights.slice(titles.first, titles.last + 1)) : 0;
  const pages: PrintedPage[] = [];
  let first = 0;
  let used = 0;
  rowHeights.forEach((rowHeight, row) => {
    if (row > first && (breaks.has(row) || used + rowHeight > height)) {
      pages.push({ first, last: row - 1 });
      first = row;
      used = titles && row > titles.last ? repeated : 0;
    }
    used += rowHeight;
  });
  return rowHeights.length === 0 ? [] : [...pages, { first, last: rowHeights.length - 1 }];
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
