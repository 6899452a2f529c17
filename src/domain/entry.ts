import type { CellRange } from "../sheet/cell-range";
import type { Repair } from "./repair";

/**
 * An item of the form together with the place it was read from. No rule ever computes an address.
 *
 * - filled: the clerk wrote something and it was understood; `raw` is the text as it stands, blanks and all
 * - unreadable: something stands there and it was not understood, or two readings are about equally good
 * - blank: the form has a cell for it and nothing stands there; `lost` where the page was cut off at that place, so
 * that
 *   what is missing is the copy's fault and not the clerk's (原件缺失); `repaired` where another reading, about as good,
 *   finds its item in a cell near by; `at` is where it would stand
 * - absent: the form has no such item; `expectedNear` is where one would look for it
 */
export type Entry<T> =
  | {
      readonly state: "filled";
      readonly value: T;
      readonly raw: string;
      readonly at: CellRange;
      readonly repaired?: Repair;
    }
  | { readonly state: "unreadable"; readonly raw: string; readonly at: CellRange }
  | { readonly state: "blank"; readonly at: CellRange; readonly lost?: true; readonly repaired?: Repair }
  | { readonly state: "absent"; readonly expectedNear: CellRange };

/** A text the clerk filled in. */
export type FilledText = Extract<Entry<string>, { readonly state: "filled" }>;

/** The value of a filled entry, otherwise null. */
export function valueOf<T>(entry: Entry<T>): T | null {
  return entry.state === "filled" ? entry.value : null;
}

/** Where the entry stands, or where one would look for it. */
export function placeOf(entry: Entry<unknown>): CellRange {
  return entry.state === "absent" ? entry.expectedNear : entry.at;
}
