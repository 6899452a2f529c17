import { MAX_TAG_LENGTH } from "./limits";
import { OpenTrouble } from "./open-trouble";
import { decodeXml } from "./xml-text";

const SLASH = 0x2f;
const MARK = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

export type TagKind = "open" | "close" | "empty";

/**
 * Walks through a stretch of XML tag by tag, each looked at once and none kept: for the parts that hold as much as a
 * file may hold. Fails with OpenTrouble "broken" where a tag does not end.
 */
export class TagReader {
  /** What the tag just passed is; "empty" opens and closes at once. */
  kind: TagKind = "open";
  /** Its name without prefix. */
  local = "";
  private nameEnd = 0;
  private tagEnd = 0;

  constructor(
    private readonly xml: string,
    private at = 0,
    private readonly end = xml.length,
  ) {}

  /** Goes on to the next tag; false where there is none. */
  next(): boolean {
    for (;;) {
      const start = this.xml.indexOf("<", this.at);
      if (start === -1 || start >= this.end) return false;
      const sign = this.xml.charCodeAt(start + 1);
      if (sign === MARK || sign === QUESTION) {
        this.at = pastMarkup(this.xml, start);
        continue;
      }
      this.take(start, sign === SLASH);
      return true;
    }
  }

  /** An attribute of the tag, by its name as written. */
  attribute(name: string): string | undefined {
    for (let at = this.nameEnd; at < this.tagEnd;) {
      const found = attributeAt(this.xml, at, this.tagEnd);
      if (found === null) return undefined;
      if (found.name === name) return decodeXml(this.xml.slice(found.from, found.to));
      at = found.to + 1;
    }
    return undefined;
  }

  /** True where the tag closes an element, of that name where one is given. */
  closes(local = this.local): boolean {
    return this.kind === "close" && this.local === local;
  }

  /** True where the attribute says yes. */
  isOn(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /**
   * The text from an opening tag to its end, as it stands in a text element. With `trim` without the white space at
   * both ends, but for what is written as a reference.
   */
  text(trim = false): string {
    if (this.kind !== "open") return "";
    const start = this.at;
    const stop = this.xml.indexOf("<", start);
    if (stop !== -1 && this.xml.charCodeAt(stop + 1) === SLASH) {
      this.at = stop;
      const text = this.xml.slice(start, stop);
      return decodeXml(trim ? trimXml(text) : text);
    }
    const text = this.textWithMarkup(start);
    return trim ? trimXml(text) : text;
  }

  /** Goes past the element that the tag opens. */
  skip(): void {
    if (this.kind !== "open") return;
    for (let depth = 1; depth > 0 && this.next();) {
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
  }

  private textWithMarkup(start: number): string {
    let text = "";
    let at = start;
    for (;;) {
      const stop = this.xml.indexOf("<", at);
      if (stop === -1 || stop >= this.end) throw new OpenTrouble("broken", "unfinished text");
      text += decodeXml(this.xml.slice(at, stop));
      const sign = this.xml.charCodeAt(stop + 1);
      if (sign !== MARK && sign !== QUESTION) {
        this.at = stop;
        return text;
      }
      at = pastMarkup(this.xml, stop);
      if (this.xml.startsWith(CDATA, stop)) text += this.xml.slice(stop + CDATA.length, at - 3);
    }
  }

  private take(start: number, closes: boolean): void {
    const from = closes ? start + 2 : start + 1;
    this.nameEnd = endOfName(this.xml, from);
    this.tagEnd = endOfTag(this.xml, this.nameEnd);
    let localFrom = this.nameEnd;
    while (localFrom > from && this.xml.charCodeAt(localFrom - 1) !== COLON) localFrom--;
    this.local = this.xml.slice(localFrom, this.nameEnd);
    if (closes) this.kind = "close";
    else this.kind = this.xml.charCodeAt(this.tagEnd - 1) === SLASH ? "empty" : "open";
    this.at = this.tagEnd + 1;
  }
}

const CDATA = "<![CDATA[";

/** The ">" that ends the tag whose name ends at `from`; one inside quotes does not count. */
export function endOfTag(xml: string, from: number): number {
  let quote = 0;
  const most = Math.min(xml.length, from + MAX_TAG_LENGTH);
  for (let at = from; at < most; at++) {
    const sign = xml.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === DOUBLE || sign === SINGLE) quote = sign;
    else if (sign === 0x3e) return at;
  }
  throw new OpenTrouble("broken", "unfinished tag");
}

export function endOfName(xml: string, from: number): number {
  let at = from;
  for (let sign = xml.charCodeAt(at); sign > 0x20 && sign !== SLASH && sign !== 0x3e; sign = xml.charCodeAt(++at));
  return at;
}

/** What a comment, a CDATA stretch, a declaration or an instruction that begins at `start` ends before. */
export function pastMarkup(xml: string, start: number): number {
  const closing = closingOf(xml, start);
  const end = xml.indexOf(closing, start + 2);
  return end === -1 ? xml.length : end + closing.length;
}

function closingOf(xml: string, start: number): string {
  if (xml.startsWith("<!--", start)) return "-->";
  if (xml.startsWith(CDATA, start)) return "]]>";
  return xml.startsWith("<?", start) ? "?>" : ">";
}

interface FoundAttribute {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The first attribute from `at` on, its value between `from` and `to`; null where there is none before `end`. */
export function attributeAt(xml: string, at: number, end: number): FoundAttribute | null {
  let start = at;
  while (start < end) {
    while (start < end && isBetween(xml.charCodeAt(start))) start++;
    let nameEnd = start;
    while (nameEnd < end && !isBetween(xml.charCodeAt(nameEnd)) && xml.charCodeAt(nameEnd) !== EQUALS) nameEnd++;
    let from = nameEnd;
    while (from < end && isBetween(xml.charCodeAt(from))) from++;
    if (from >= end) return null;
    if (xml.charCodeAt(from) !== EQUALS) {
      // A word without a value: not XML, passed over.
      start = Math.max(nameEnd, start + 1);
      continue;
    }
    from++;
    while (from < end && isBetween(xml.charCodeAt(from))) from++;
    const quote = xml.charCodeAt(from);
    if (quote !== DOUBLE && quote !== SINGLE) {
      start = from;
      continue;
    }
    const to = xml.indexOf(quote === DOUBLE ? '"' : "'", from + 1);
    if (to === -1 || to > end) return null;
    return { name: xml.slice(start, nameEnd), from: from + 1, to };
  }
  return null;
}

/** White space, and the slash of an empty tag. */
function isBetween(sign: number): boolean {
  return sign <= 0x20 || sign === SLASH;
}

/** Without the white space of XML at both ends; other blanks stay. */
function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0x09 || sign === 0x0a || sign === 0x0d;
}
