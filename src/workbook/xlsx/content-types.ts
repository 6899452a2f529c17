import { attributesOf, childElements, rootElement, sourceOf } from "./xml-scan";
import { escapeXml } from "./xml-text";

/** [Content_Types].xml with the types of `added` parts put in and those of `removed` parts taken out. */
export function changeContentTypes(
  xml: string,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): string {
  const root = rootElement(xml);
  const kept: string[] = [];
  for (const element of childElements(xml, root.innerStart, root.innerEnd)) {
    const path = attributesOf(xml, element).get("PartName")?.slice(1);
    if (path === undefined || !(removed.has(path) || added.has(path))) kept.push(sourceOf(xml, element));
  }
  for (const [path, type] of added) {
    kept.push(`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`);
  }
  return xml.slice(0, root.innerStart) + kept.join("") + xml.slice(root.innerEnd);
}
