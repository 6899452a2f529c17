import type { LayoutPage } from "../domain/layout-profile";
import { rangeOf } from "../sheet/cell-range";
import type { PageSetup } from "../sheet/page-setup";
import { PAGE_NUMBER_FOOTER } from "./captions/typefaces";
import { MILLIMETRE } from "./millimetre";
import type { RowGroup } from "./page-breaks";
import { pageBreaks } from "./page-breaks";
import { areaInside } from "./papers";

/**
 * 订口 28 mm: a table lying across is bound along its upper edge, an upright one along its left (GB/T 9704-2012, A4
 * 横排表格).
 */
const BINDING = 28;
const MARGIN = 20;
/** Printers and Excel round each row a little differently; this much of a page stays free for it. */
const SPARE = 0.97;
/** The same for the widths of columns, which Excel rounds to characters; points. */
const SPARE_WIDTH = 12;

/** How many rows stand above a table's own: those of its heading, and those of its header, printed on every page. */
export interface RowsAbove {
  readonly heading: number;
  readonly header: number;
  /** What stands above the sheet on its first page where it is printed in a document, points. */
  readonly lead?: number;
}

/** The width that columns have on a page without being scaled down, points. */
export function contentWidth(wanted: LayoutPage): number {
  return areaInside(pageShape(wanted)).width - SPARE_WIDTH;
}

/** The height that rows have on a page, points. */
export function contentHeight(wanted: LayoutPage): number {
  return areaInside(pageShape(wanted)).height * SPARE;
}

/**
 * Page set-up of a list: A4 across, one page wide, header rows on every page, page number below, each project on one
 * page where it fits.
 */
export function listPage(
  heights: readonly number[],
  projects: readonly RowGroup[],
  widths: readonly number[],
  { heading, header, lead = 0 }: RowsAbove,
  wanted: LayoutPage = {},
): PageSetup {
  const top = heading + header;
  const titles = total(heights.slice(heading, top));
  const scale = Math.min(1, (contentWidth(wanted) + SPARE_WIDTH) / total(widths));
  return {
    ...pageShape(wanted),
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    titleRows: { first: heading, last: top - 1 },
    printArea: rangeOf(0, 0, heights.length - 1, widths.length - 1),
    breaksBefore: pageBreaks(heights, projects, lead + total(heights.slice(0, top)), {
      height: contentHeight(wanted) / scale,
      titles,
    }),
    footerCenter: PAGE_NUMBER_FOOTER,
  };
}

/** Paper, how it lies, and its margins. */
export function pageShape({
  paper = "a4",
  orientation = "landscape",
  ...own
}: LayoutPage): Pick<PageSetup, "paper" | "orientation" | "margins"> {
  const across = orientation === "landscape";
  const { top = across ? BINDING : MARGIN, left = across ? MARGIN : BINDING, right = MARGIN, bottom = MARGIN } = own;
  return {
    paper,
    orientation,
    margins: {
      top: top * MILLIMETRE,
      right: right * MILLIMETRE,
      bottom: bottom * MILLIMETRE,
      left: left * MILLIMETRE,
      header: 10 * MILLIMETRE,
      footer: Math.min(9, bottom) * MILLIMETRE,
    },
  };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
