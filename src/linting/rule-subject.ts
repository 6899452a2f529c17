import type { Reading } from "../domain/reading";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";

/** What is checked: the sheet as it stood and what was read from it. */
export interface RuleSubject {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
}
