import type { JsonValue } from "./json-value";

/** A JSON text as a value, or the first place where it is none; line and column count from 1. */
export type ParsedJson =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "broken"; readonly why: Broken; readonly line: number; readonly column: number };

/**
 * syntax: not what JSON allows here; repeated: a key that stands twice in one object; deep: lists in lists without end.
 */
export type Broken = "syntax" | "repeated" | "deep";

/** Deeper than anything a person writes, and far from what a call stack holds. */
const DEEPEST = 64;

const BLANK = /[ \t\r\n]*/y;
/** Every character may stand bare but the quotation mark, the backslash and, below the blank, control characters. */
const STRING = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Parses JSON (RFC 8259). JSON.parse tells the place of a mistake in other words on each engine, and on some not at
 * all; a person who writes a file by hand needs line and column. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  const parser = new Parser(text.replace(/^\uFEFF/, ""));
  const value = parser.whole();
  return parser.broken ?? { kind: "value", value };
}

class Parser {
  broken: Extract<ParsedJson, { kind: "broken" }> | null = null;
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): JsonValue {
    const value = this.value(0);
    this.take(BLANK);
    if (this.at < this.text.length) this.fail("syntax");
    return value;
  }

  /** Null where the text is broken; whoever asked for it then stops. */
  private value(depth: number): JsonValue {
    this.take(BLANK);
    if (depth > DEEPEST) return this.fail("deep");
    if (this.skip("{")) return this.object(depth);
    if (this.skip("[")) return this.list(depth);
    const string = this.take(STRING);
    if (string !== null) return plain(string);
    const number = this.take(NUMBER);
    if (number !== null) return Number(number);
    const word = this.take(WORD);
    return word === null ? this.fail("syntax") : (WORDS[word] ?? null);
  }

  private object(depth: number): JsonValue {
    const entries = new Map<string, JsonValue>();
    this.take(BLANK);
    if (this.skip("}")) return {};
    do {
      this.take(BLANK);
      const start = this.at;
      const key = this.take(STRING);
      if (key === null) return this.fail("syntax");
      const name = plain(key);
      if (entries.has(name)) return this.fail("repeated", start);
      this.take(BLANK);
      if (!this.skip(":")) return this.fail("syntax");
      entries.set(name, this.value(depth + 1));
      this.take(BLANK);
    } while (!this.broken && this.skip(","));
    return this.skip("}") ? Object.fromEntries(entries) : this.fail("syntax");
  }

  private list(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.take(BLANK);
    if (this.skip("]")) return items;
    do {
      items.push(this.value(depth + 1));
      this.take(BLANK);
    } while (!this.broken && this.skip(","));
    return this.skip("]") ? items : this.fail("syntax");
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  private skip(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  /** The first mistake counts; later ones follow from it. */
  private fail(why: Broken, at = this.at): null {
    const lines = this.text.slice(0, at).split(/\r\n|\n|\r/);
    this.broken ??= { kind: "broken", why, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return null;
  }
}

/** What a string's token says; a token that matched STRING always parses. */
function plain(token: string): string {
  return String(JSON.parse(token));
}
