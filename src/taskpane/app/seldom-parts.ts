import type { MadeNote } from "../opening/MadeNote";
import type { NoTarget } from "../opening/NoTarget";
import type { WholeOffer } from "../opening/WholeOffer";

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
    import(/* webpackChunkName: "seldom" */ "../opening/MadeNote"),
    import(/* webpackChunkName: "seldom" */ "../opening/NoTarget"),
    import(/* webpackChunkName: "seldom" */ "../opening/WholeOffer"),
  ]);
  return { MadeNote: made.MadeNote, NoTarget: none.NoTarget, WholeOffer: offer.WholeOffer };
}
