import { rangeOf } from "../sheet/cell-range";
import type { PageSetup } from "../sheet/page-setup";
import { PAGE_NUMBER_FOOTER } from "./captions/typefaces";
import { MILLIMETRE } from "./millimetre";
import type { RowGroup } from "./page-breaks";
import { pageBreaks } from "./page-breaks";

const A4_SHORT_SIDE = 210 * MILLIMETRE;
/** 订口 28 mm: a landscape A4 table is bound along its upper edge (GB/T 9704-2012, A4 横排表格). */
const BINDING = 28 * MILLIMETRE;
const MARGIN = 20 * MILLIMETRE;
/** Printers and Excel round each row a little differently; this much of a page stays free for it. */
const SPARE = 0.97;

/** How many rows stand above a table's own: those of its heading, and those of its header, printed on every page. */
export interface RowsAbove {
  readonly heading: number;
  readonly header: number;
}

/** Page set-up: landscape A4, one page wide, header rows on every page, page number below, each project on one page where it fits. */
export function landscapePage(heights: readonly number[], projects: readonly RowGroup[], columns: number, { heading, header }: RowsAbove): PageSetup {
  const top = heading + header;
  const titles = total(heights.slice(heading, top));
  return {
    paper: "a4",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: BINDING, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 10 * MILLIMETRE, footer: 9 * MILLIMETRE },
    centerHorizontally: true,
    titleRows: { first: heading, last: top - 1 },
    printArea: rangeOf(0, 0, heights.length - 1, columns - 1),
    breaksBefore: pageBreaks(heights, projects, total(heights.slice(0, top)), {
      height: (A4_SHORT_SIDE - BINDING - MARGIN) * SPARE,
      titles,
    }),
    footerCenter: PAGE_NUMBER_FOOTER,
  };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
