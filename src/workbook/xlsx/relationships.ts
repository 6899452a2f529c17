import { attributesOf, childrenNamed, rootElement } from "./xml-scan";
import { escapeXml } from "./xml-text";

/** A link from one part of a file to another (or to a place outside). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** The path of the part it leads to, resolved; as written where it leads outside. */
  readonly target: string;
  readonly source: string;
}

export const OFFICE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationships part that belongs to a part: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of `part`; none where the part has no such file. */
export function readRelationships(xml: string | undefined, part: string): readonly Relationship[] {
  if (xml === undefined) return [];
  return childrenNamed(xml, rootElement(xml), "Relationship").map((element) => {
    const attributes = attributesOf(xml, element);
    const type = attributes.get("Type") ?? "";
    const written = attributes.get("Target") ?? "";
    const target = attributes.get("TargetMode") === "External" ? written : resolvePath(part, written);
    return {
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target,
      source: xml.slice(element.start, element.end),
    };
  });
}

export function writeRelationships(relationships: readonly Relationship[]): string {
  return `${XML_HEAD}<Relationships xmlns="${NAMESPACE}">${relationships.map(({ source }) => source).join("")}</Relationships>`;
}

/** A new link with an id that is free among the others; `target` is a path from the root of the package. */
export function newRelationship(others: readonly Relationship[], type: string, target: string): Relationship {
  const used = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const source = `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
  return { id, kind: type.slice(type.lastIndexOf("/") + 1), type, target, source };
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The path of the part that a link of `part` leads to. */
export function resolvePath(part: string, written: string): string {
  const target = written.replaceAll("\\", "/");
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
