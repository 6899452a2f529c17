import { OpenTrouble } from "./open-trouble";
import { attributeAt, endOfName, endOfTag, pastMarkup } from "./tag-reader";
import { decodeXml } from "./xml-text";

/** One element found in an XML text, by its places there; its inside is not parsed. */
export interface XmlElement {
  /** With its prefix, "x:row". */
  readonly name: string;
  /** Without its prefix, "row". */
  readonly local: string;
  readonly start: number;
  /** Between start tag and end tag; both equal where the element is empty. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** The outermost element. Fails with OpenTrouble "broken" where there is none. */
export function rootElement(xml: string): XmlElement {
  for (const element of childElements(xml, 0, xml.length)) return element;
  throw new OpenTrouble("broken", "no element");
}

/** The elements directly inside a stretch of XML, one after the other, without reading what is inside them. */
export function* childElements(xml: string, from: number, to: number): Generator<XmlElement> {
  let at = from;
  while ((at = xml.indexOf("<", at)) !== -1 && at < to) {
    const next = xml[at + 1];
    if (next === "/") return;
    if (next === "?" || next === "!") {
      at = pastMarkup(xml, at);
      continue;
    }
    const element = elementAt(xml, at);
    yield element;
    at = element.end;
  }
}

/** The children with a given name (without prefix) of an element. */
export function childrenNamed(xml: string, parent: XmlElement, local: string): readonly XmlElement[] {
  return [...childElements(xml, parent.innerStart, parent.innerEnd)].filter((child) => child.local === local);
}

/** The text inside an element that holds text only. */
export function textOf(xml: string, element: XmlElement): string {
  return decodeXml(xml.slice(element.innerStart, element.innerEnd));
}

export function sourceOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

/** The attributes of an element by their names as written ("r:id" with its prefix). */
export function attributesOf(xml: string, element: XmlElement): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const from = element.start + 1 + element.name.length;
  const end = endOfTag(xml, from);
  for (let found = attributeAt(xml, from, end); found !== null; found = attributeAt(xml, found.to + 1, end)) {
    attributes.set(found.name, decodeXml(xml.slice(found.from, found.to)));
  }
  return attributes;
}

function elementAt(xml: string, start: number): XmlElement {
  const nameEnd = endOfName(xml, start + 1);
  const name = xml.slice(start + 1, nameEnd);
  const local = name.slice(name.indexOf(":") + 1);
  const innerStart = endOfTag(xml, nameEnd) + 1;
  if (xml[innerStart - 2] === "/") return { name, local, start, innerStart, innerEnd: innerStart, end: innerStart };
  const innerEnd = closingTag(xml, name, innerStart);
  const end = xml.indexOf(">", innerEnd) + 1;
  return { name, local, start, innerStart, innerEnd, end };
}

/**
 * Where the end tag of the element begins whose inside begins at `from`; elements of the same name inside are counted.
 */
function closingTag(xml: string, name: string, from: number): number {
  let depth = 1;
  for (let at = from; ;) {
    const close = indexOfTag(xml, `</${name}`, at);
    if (close === -1) throw new OpenTrouble("broken", `unclosed ${name}`);
    depth += nestedOpenings(xml.slice(at, close), name) - 1;
    if (depth === 0) return close;
    at = close + 1;
  }
}

function nestedOpenings(stretch: string, name: string): number {
  let count = 0;
  for (let at = indexOfTag(stretch, `<${name}`, 0); at !== -1; at = indexOfTag(stretch, `<${name}`, at + 1)) {
    if (stretch[endOfTag(stretch, at) - 1] !== "/") count++;
  }
  return count;
}

/** Finds "<row" but not "<rowBreaks". */
function indexOfTag(xml: string, tag: string, from: number): number {
  for (let at = xml.indexOf(tag, from); at !== -1; at = xml.indexOf(tag, at + 1)) {
    if (/[\s/>]/.test(xml[at + tag.length] ?? "")) return at;
  }
  return -1;
}
