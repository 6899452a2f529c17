import type { LayoutPage } from "../../domain/layout-profile";
import { rangeOf } from "../../sheet/cell-range";
import type { PageSetup } from "../../sheet/page-setup";
import { contentHeight, contentWidth, pageShape } from "../page";
import type { RowGroup } from "../page-breaks";
import { groupsOnPages } from "../page-breaks";
import { PAGE_NUMBER_FOOTER } from "../captions/typefaces";

/** A card stands upright whatever the page of lists; a bureau's paper and margins are its margins too. */
function upright(page: LayoutPage): LayoutPage {
  return { ...page, orientation: "portrait" };
}

/** The width of a card, points. */
export function cardWidth(page: LayoutPage): number {
  return contentWidth(upright(page));
}

/** The height of a page of cards, points. */
export function pageHeight(page: LayoutPage): number {
  return contentHeight(upright(page));
}

/** Page set-up of cards: upright A4 bound at its left, each card on a page of its own, page number below. */
export function cardPage(
  heights: readonly number[],
  cards: readonly RowGroup[],
  columns: number,
  page: LayoutPage,
): PageSetup {
  return {
    ...pageShape(upright(page)),
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    printArea: rangeOf(0, 0, heights.length - 1, columns - 1),
    breaksBefore: groupsOnPages(heights, cards, pageHeight(page)),
    footerCenter: PAGE_NUMBER_FOOTER,
  };
}
