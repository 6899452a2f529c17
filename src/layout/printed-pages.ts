import type { PageSetup } from "../sheet/page-setup";
import type { SheetPlan } from "../sheet/sheet-plan";
import { MILLIMETRE } from "./millimetre";

/** The rows of a plan that come out of the printer on one sheet of paper, both inside; the repeated title rows are not counted. */
export interface PrintedPage {
  readonly first: number;
  readonly last: number;
}

/** ISO 216, upright. */
const PAPERS: Readonly<Record<PageSetup["paper"], { readonly width: number; readonly height: number }>> = {
  a4: { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE },
  a3: { width: 297 * MILLIMETRE, height: 420 * MILLIMETRE },
};

/**
 * How a plan falls into pages: where the plan breaks, and where a page is full. A plan wider than its page is printed smaller
 * where it is set up to be one page wide, so that more rows fit.
 */
export function printedPages({ rowHeights, columnWidths, page }: SheetPlan): readonly PrintedPage[] {
  const breaks = new Set(page.breaksBefore);
  const height = roomFor(page, sum(columnWidths));
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

/** The height of the rows that fit on a page, in points of the sheet. */
function roomFor({ paper, orientation, margins, fitToWidth }: PageSetup, wide: number): number {
  const { width, height } = PAPERS[paper];
  const [across, down] = orientation === "portrait" ? [width, height] : [height, width];
  const scale = fitToWidth ? Math.min(1, (fitToWidth * (across - margins.left - margins.right)) / wide) : 1;
  return (down - margins.top - margins.bottom) / scale;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
