import type { XmlElement } from "./xml-scan";
import { childElements, childrenNamed, rootElement, sourceOf } from "./xml-scan";
import { decodeCellText, decodeXml, escapeCellText } from "./xml-text";

/** A stretch of a rich text in one font; `font` is the element that says so, without prefix, "" for the cell's own. */
interface Run {
  readonly font: string;
  readonly text: string;
}

/**
 * A text of several fonts (a string element of the file) after its words were changed from `before` to `after`: each
 * letter that stayed keeps its font, new ones take that of their place. The inside of a string element without
 * prefixes; null where the element has only one font, or does not say `before`.
 */
export function changedRichText(element: string, before: string, after: string): string | null {
  const runs = runsOf(element);
  if (runs.length === 0 || runs.map(({ text }) => text).join("") !== before) return null;
  const start = sharedStart(before, after);
  const end = before.length - sharedEnd(before.slice(start), after.slice(start));
  const fresh = after.slice(start, after.length - (before.length - end));
  const host = hostOf(runs, start, start === end);
  let from = 0;
  const written = runs.map(({ font, text }, index) => {
    const to = from + text.length;
    const kept = before.slice(from, Math.min(to, start));
    const shown = kept + (index === host ? fresh : "") + before.slice(Math.max(from, end), to);
    from = to;
    return shown === "" ? "" : `<r>${font}<t xml:space="preserve">${escapeCellText(shown)}</t></r>`;
  });
  return written.join("") || null;
}

/** The run new letters at a place join: that of the letters they replace or, inserted, that of the letter before. */
function hostOf(runs: readonly Run[], place: number, inserted: boolean): number {
  let to = 0;
  const found = runs.findIndex(({ text }) => {
    to += text.length;
    return inserted ? place <= to && text !== "" : place < to;
  });
  return found === -1 ? runs.length - 1 : found;
}

function runsOf(element: string): readonly Run[] {
  const root = rootElement(element);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  return childrenNamed(element, root, "r").map((run) => {
    const children = [...childElements(element, run.innerStart, run.innerEnd)];
    const inside = ({ innerStart, innerEnd }: XmlElement): string => element.slice(innerStart, innerEnd);
    const font = children.find(({ local }) => local === "rPr");
    const text = children.filter(({ local }) => local === "t").map((part) => decodeCellText(decodeXml(inside(part))));
    return { font: font ? withoutPrefix(sourceOf(element, font), prefix) : "", text: text.join("") };
  });
}

function withoutPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

/** How many letters both begin with; a pair of code units is never cut. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return isLead(a, length - 1) ? length - 1 : length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return isTrail(a, a.length - length) ? length - 1 : length;
}

function isLead(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at] ?? "");
}

function isTrail(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? "");
}
