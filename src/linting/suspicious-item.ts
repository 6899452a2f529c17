import type { Entry, FilledText } from "../domain/entry";
import { mayBePlaceholder } from "../domain/vocabulary/placeholders";
import {
  BLANK,
  COMPARING,
  NARROW,
  PAIRED,
  PUNCTUATED_TWICE,
  RARE,
  RECURRING,
  signsIn,
  TEMPLATE,
  WIDE,
} from "../domain/vocabulary/signs";
import { isPlaceholder } from "./is-placeholder";

/**
 * An item of a project or an indicator that could not be read, or in whose text as it stands one of the signs is that a
 * rule may have something to say of; most items are neither, and a rule about typing looks at these alone.
 */
export interface SuspiciousItem {
  /** The column, or the caption of a column that the standard form lacks. */
  readonly item: string;
  readonly entry: Entry<string>;
  /** Kinds of signs in the text as it stands and as it was read, added up: see domain/vocabulary/signs. */
  readonly signs: number;
}

const SUSPICIOUS = BLANK | COMPARING | NARROW | PAIRED | PUNCTUATED_TWICE | RARE | RECURRING | TEMPLATE | WIDE;

/**
 * True where a text of which the signs are known has something that a rule about typing may speak of, or may be a
 * template's.
 */
export function isSuspicious(text: string, signs: number): boolean {
  return (signs & SUSPICIOUS) !== 0 || mayBePlaceholder(text, signs);
}

/**
 * Looks at items in the order they stand and keeps the conspicuous ones. What a template left is from then on
 * unreadable, so that it is one finding and not one of each rule.
 */
export class ItemInspector {
  readonly suspicious: SuspiciousItem[] = [];
  /** How many the copy lost so far. */
  lost = 0;

  /** The item as rules see it. */
  text(item: string, entry: Entry<string>): Entry<string> {
    if (entry.state === "filled") {
      const { raw, value } = entry;
      const signs = signsIn(raw);
      return value === raw && !isSuspicious(raw, signs) ? entry : this.filled(item, entry, signs);
    }
    this.other(item, entry);
    return entry;
  }

  /** The same of an item of which the signs as it stands are known. */
  filled(item: string, entry: FilledText, standing: number): Entry<string> {
    const { raw, value } = entry;
    const signs = value === raw ? standing : standing | signsIn(value);
    const left = mayBePlaceholder(raw, standing) && isPlaceholder(item, raw);
    const unread = value === raw ? left : isPlaceholder(item, value);
    if (!left && !unread && (signs & SUSPICIOUS) === 0) return entry;
    const seen: Entry<string> = unread ? { state: "unreadable", raw, at: entry.at } : entry;
    this.suspicious.push({ item, entry: seen, signs });
    return seen;
  }

  /** An item that is no text of the standard form: only that it could not be read or was lost is noted. */
  other(item: string, entry: Entry<unknown>): void {
    if (entry.state === "blank" && entry.lost === true) this.lost += 1;
    if (entry.state === "unreadable") this.suspicious.push({ item, entry, signs: 0 });
  }
}
