import type { Reading } from "../domain/reading";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { SheetParts } from "../sheet/sheet-parts";
import type { Suppression } from "./suppression";
import type { Profile } from "./profile";

/**
 * What is checked: the sheet as it stood, what was read from it, and what is asked of it (STANDARD_PROFILE unless
 * told).
 */
export interface RuleSubject {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  /** The sheets it was read from; the one of the snapshot unless told. */
  readonly parts?: SheetParts;
  readonly profile?: Profile;
  /** What the clerk set aside with a reason; nothing unless told. */
  readonly suppressions?: readonly Suppression[];
}
