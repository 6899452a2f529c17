import type { LayoutProfile } from "../../domain/layout-profile";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { MAX_BREAKS } from "../page-breaks";
import type { PrintedCard } from "./card-sheet";
import { cardSheet } from "./card-sheet";
import type { CardShape } from "./card-shape";
import { cardShape, sameShape } from "./card-shape";

/** So many cards a sheet: each ends its page, and a sheet can have only so many ends; a long card needs two. */
const MOST_CARDS = Math.floor(MAX_BREAKS / 2);

/** The sheets of the cards, in their order: those of one shape together. */
export function cardPlans(
  document: PerformanceDocument,
  cards: readonly PrintedCard[],
  name: string,
  layout: LayoutProfile,
): readonly SheetPlan[] {
  const sheets: { readonly shape: CardShape; readonly cards: PrintedCard[] }[] = [];
  for (const card of cards) {
    const shape = cardShape(card.table, layout);
    const open = sheets.at(-1);
    if (open && open.cards.length < MOST_CARDS && sameShape(open.shape, shape)) open.cards.push(card);
    else sheets.push({ shape, cards: [card] });
  }
  return sheets.map(({ shape, cards: own }) => cardSheet(document, own, shape, name, layout));
}
