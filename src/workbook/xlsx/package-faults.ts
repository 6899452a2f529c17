import { typeLookup } from "./content-types";
import type { Dialect } from "./dialect";
import { STYLES_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from "./element-list";
import { partOfRelationships, readRelationships, relationshipsPath } from "./relationships";
import { isInRowOrder } from "./row-order";
import { checkXml } from "./well-formed";
import { childElements, rootElement, sourceOf } from "./xml-scan";
import type { Parts } from "./zip-package";
import { textPart } from "./zip-package";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * What is wrong with the parts of a file that was made from those `before`; null for nothing. A part that was not
 * touched is the file's own, so that only what was written is looked at, and what no longer leads anywhere.
 */
export function packageFault(parts: Parts, before: Parts, dialect: Dialect): string | null {
  const typeOf = typeLookup(textPart(parts, CONTENT_TYPES) ?? "");
  for (const [path, bytes] of parts) {
    if (before.get(path) === bytes) continue;
    const fault = partFault(path, bytes, { parts, dialect, typeOf });
    if (fault !== null) return `${path}: ${fault}`;
  }
  const dangling = danglingLinks(before);
  return [...danglingLinks(parts)].find((link) => !dangling.has(link)) ?? null;
}

interface Package {
  readonly parts: Parts;
  readonly dialect: Dialect;
  readonly typeOf: (path: string) => string | null;
}

function partFault(path: string, bytes: Uint8Array, { parts, dialect, typeOf }: Package): string | null {
  const type = path === CONTENT_TYPES ? "" : typeOf(path);
  if (type === null) return "no content type";
  const xml = new TextDecoder().decode(bytes);
  const checked = checkXml(xml, dialect.relations);
  if (checked.fault !== null) return checked.fault;
  const links = readRelationships(textPart(parts, relationshipsPath(path)) ?? undefined, path);
  const unknown = checked.references.find((id) => !links.some((link) => link.id === id));
  if (unknown !== undefined) return `no relationship ${unknown}`;
  const order = ORDERS.find(([ending]) => type.endsWith(ending))?.[1];
  return order ? (orderFault(xml, order) ?? rowsFault(xml)) : null;
}

/** Parts by the end of their content type, with the order of what stands in them. */
const ORDERS: readonly (readonly [type: string, order: readonly string[]])[] = [
  [".worksheet+xml", WORKSHEET_ORDER],
  [".main+xml", WORKBOOK_ORDER],
  [".styles+xml", STYLES_ORDER],
];

function orderFault(xml: string, order: readonly string[]): string | null {
  const root = rootElement(xml);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  let last = -1;
  for (const { name, local } of childElements(xml, root.innerStart, root.innerEnd)) {
    const place = name === `${prefix}${local}` ? order.indexOf(local) : -1;
    if (place === -1) continue;
    if (place < last) return `${name} after ${order[last] ?? ""}`;
    last = place;
  }
  return null;
}

function rowsFault(xml: string): string | null {
  const root = rootElement(xml);
  for (const element of childElements(xml, root.innerStart, root.innerEnd))
    if (element.local === "sheetData" && !isInRowOrder(sourceOf(xml, element))) return "rows or cells out of order";
  return null;
}

/** The links that lead to no part, each as a sentence. */
function danglingLinks(parts: Parts): ReadonlySet<string> {
  const paths = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  const dangling = new Set<string>();
  for (const path of parts.keys()) {
    const part = partOfRelationships(path);
    if (part === null) continue;
    for (const { outside, target } of readRelationships(textPart(parts, path) ?? undefined, part)) {
      const there = outside || target === "" || target.startsWith("#") || paths.has(target.toLowerCase());
      if (!there) dangling.add(`${path}: ${target} is missing`);
    }
  }
  return dangling;
}
