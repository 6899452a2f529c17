import { rangeOf } from "../../sheet/cell-range";
import type { PageSetup } from "../../sheet/page-setup";
import { PAGE_NUMBER_FOOTER } from "../captions/typefaces";
import { MILLIMETRE } from "../millimetre";

/**
 * The page of the prose. A4 upright: 天头 37 mm, 订口 28 mm, so that 35 mm are left below and 26 mm at the right (GB/T
 * 9704-2012).
 */
export function uprightPage(rows: number): PageSetup {
  return {
    paper: "a4",
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      top: 37 * MILLIMETRE,
      right: 26 * MILLIMETRE,
      bottom: 35 * MILLIMETRE,
      left: 28 * MILLIMETRE,
      header: 15 * MILLIMETRE,
      footer: 25 * MILLIMETRE,
    },
    printArea: rangeOf(0, 0, rows - 1, 0),
    footerCenter: PAGE_NUMBER_FOOTER,
  };
}
