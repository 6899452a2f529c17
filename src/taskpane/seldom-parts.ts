import type { MadeNote } from "./components/MadeNote/MadeNote";
import type { NoTarget } from "./components/NoTarget/NoTarget";
import type { WholeOffer } from "./components/WholeOffer/WholeOffer";

/**
 * What stands on a first screen only now and then: that there is no table, that the sheet is a report, that there are
 * more cards.
 */
export interface SeldomParts {
  readonly MadeNote: typeof MadeNote;
  readonly NoTarget: typeof NoTarget;
  readonly WholeOffer: typeof WholeOffer;
}

export async function loadSeldomParts(): Promise<SeldomParts> {
  const [made, none, offer] = await Promise.all([
    import(/* webpackChunkName: "seldom" */ "./components/MadeNote/MadeNote"),
    import(/* webpackChunkName: "seldom" */ "./components/NoTarget/NoTarget"),
    import(/* webpackChunkName: "seldom" */ "./components/WholeOffer/WholeOffer"),
  ]);
  return { MadeNote: made.MadeNote, NoTarget: none.NoTarget, WholeOffer: offer.WholeOffer };
}
