import { attributesOf, childElements, rootElement } from "./xml-scan";
import { escapeXml } from "./xml-text";

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * [Content_Types].xml with the types of `added` parts put in, each by its own name, and those of `removed` parts taken
 * out. What else it says stands as it was.
 */
export function changeContentTypes(
  xml: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const root = rootElement(xml);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const outdated = new Set([...added.keys(), ...removed].map((path) => path.toLowerCase()));
  let kept = xml.slice(root.innerStart, root.innerEnd);
  let relationships = false;
  for (const element of [...childElements(xml, root.innerStart, root.innerEnd)].reverse()) {
    const attributes = attributesOf(xml, element);
    if (attributes.get("Extension")?.toLowerCase() === "rels") relationships = true;
    if (!outdated.has(attributes.get("PartName")?.slice(1).toLowerCase() ?? "")) continue;
    kept = kept.slice(0, element.start - root.innerStart) + kept.slice(element.end - root.innerStart);
  }
  const fresh = [...added].map(
    ([path, type]) => `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
  );
  // New parts may bring the first relationships of a package whose parts were each named.
  if (!relationships && added.size > 0)
    fresh.unshift(`<${prefix}Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`);
  return xml.slice(0, root.innerStart) + kept + fresh.join("") + xml.slice(root.innerEnd);
}

/** What type each part of a package has, as [Content_Types].xml says it; null for a part it says nothing of. */
export function typeLookup(xml: string): (path: string) => string | null {
  const named = new Map<string, string>();
  const byEnding = new Map<string, string>();
  const root = rootElement(xml);
  for (const element of childElements(xml, root.innerStart, root.innerEnd)) {
    const attributes = attributesOf(xml, element);
    const type = attributes.get("ContentType") ?? "";
    if (element.local === "Override") named.set((attributes.get("PartName") ?? "").slice(1).toLowerCase(), type);
    else byEnding.set((attributes.get("Extension") ?? "").toLowerCase(), type);
  }
  return (path) => {
    const lower = path.toLowerCase();
    return named.get(lower) ?? byEnding.get(lower.slice(lower.lastIndexOf(".") + 1)) ?? null;
  };
}
