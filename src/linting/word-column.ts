import type { Entry, FilledText } from "../domain/entry";
import { signsIn } from "../domain/vocabulary/signs";
import type { ItemInspector } from "./suspicious-item";
import { isSuspicious } from "./suspicious-item";

/** What is known of one word of a column. */
interface KnownWord<Meaning> {
  readonly raw: string;
  readonly value: string;
  /** Null where it has none or is not understood. */
  readonly meaning: Meaning | null;
  readonly signs: number;
  /** True where it has nothing for a rule about typing, as nearly all. */
  readonly plain: boolean;
}

/**
 * A column in which the same few words stand in row after row, 性质 or 方向: each word is looked at and understood once.
 */
export class WordColumn<Meaning> {
  readonly #column: string;
  readonly #items: ItemInspector;
  readonly #understand: (text: string) => Meaning | null;
  readonly #known = new Map<string, KnownWord<Meaning>>();
  #last: KnownWord<Meaning> | null = null;

  constructor(column: string, items: ItemInspector, understand: (text: string) => Meaning | null) {
    this.#column = column;
    this.#items = items;
    this.#understand = understand;
  }

  /** Every word that stands in the column, each once. */
  get writings(): readonly string[] {
    return [...new Set([...this.#known.values()].map(({ value }) => value))];
  }

  /** The item of one row as rules see it. */
  look(entry: Entry<string>): Entry<string> {
    if (entry.state === "filled") {
      const { plain, signs } = this.#word(entry);
      return plain ? entry : this.#items.filled(this.#column, entry, signs);
    }
    this.#items.other(this.#column, entry);
    return entry;
  }

  /** What its word means; null where it has none or is not understood. */
  meaningOf(entry: Entry<string>): Meaning | null {
    return entry.state === "filled" ? this.#word(entry).meaning : null;
  }

  #word({ raw, value }: FilledText): KnownWord<Meaning> {
    const last = this.#last;
    if (last !== null && last.raw === raw && last.value === value) return last;
    const known = this.#known.get(raw);
    if (known?.value === value) return (this.#last = known);
    const signs = signsIn(raw);
    const word = {
      raw,
      value,
      meaning: this.#understand(value),
      signs,
      plain: value === raw && !isSuspicious(raw, signs),
    };
    this.#known.set(raw, word);
    return (this.#last = word);
  }
}
