import type { Dialect } from "./dialect";
import { attributesOf, childrenNamed, rootElement } from "./xml-scan";
import { escapeXml } from "./xml-text";

/** A link from one part of a file to another (or to a place outside). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** True where it leads out of the file, to a web page or another file. */
  readonly outside: boolean;
  /** The path of the part it leads to, resolved; as written where it leads outside. */
  readonly target: string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationships part that belongs to a part: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a relationships part belongs to, "" for that of the whole package; null for a path that is none. */
export function partOfRelationships(path: string): string | null {
  const found = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/i.exec(path);
  return found ? `${found[1] ?? ""}${found[2] ?? ""}` : null;
}

/** Reads the relationships of `part`; none where the part has no such file. */
export function readRelationships(xml: string | undefined, part: string): readonly Relationship[] {
  if (xml === undefined) return [];
  return childrenNamed(xml, rootElement(xml), "Relationship").map((element) => {
    const attributes = attributesOf(xml, element);
    const type = attributes.get("Type") ?? "";
    const written = attributes.get("Target") ?? "";
    const outside = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      kind: kindOf(type),
      type,
      outside,
      target: outside ? written : resolvePath(part, written),
    };
  });
}

/** The type of a relationship to a part of an Office file: "worksheet" → "http://…/relationships/worksheet". */
export function relationshipType({ relations }: Dialect, kind: string): string {
  return `${relations}/${kind}`;
}

/** A new link with an id that is free among the others; `target` is a path from the root of the package. */
export function newRelationship(others: readonly Relationship[], type: string, target: string): Relationship {
  const used = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (used.has(`rId${number}`)) number++;
  return { id: `rId${number}`, kind: kindOf(type), type, outside: false, target };
}

/** A relationships part with one link more, in the part's own words; a new part where there is none yet (null). */
export function withRelationship(part: string | null, { id, type, target }: Relationship): string {
  const xml = part ?? `${XML_HEAD}<Relationships xmlns="${NAMESPACE}"/>`;
  const root = rootElement(xml);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const written = `<${prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
  if (root.end === root.innerStart)
    return `${xml.slice(0, root.end).replace(/\/>$/, ">")}${written}</${root.name}>${xml.slice(root.end)}`;
  return xml.slice(0, root.innerEnd) + written + xml.slice(root.innerEnd);
}

/** A relationships part without the links of these ids; all others stand as they were. */
export function withoutRelationships(xml: string, ids: ReadonlySet<string>): string {
  const gone = childrenNamed(xml, rootElement(xml), "Relationship").filter((element) =>
    ids.has(attributesOf(xml, element).get("Id") ?? ""),
  );
  return gone.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

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
