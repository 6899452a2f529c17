import { attributesOf, rootElement } from "./xml-scan";
import { escapeXml } from "./xml-text";

/**
 * The XML of one element with some attributes set, or taken away where they are null; its inside stays as it stands.
 */
export function changeAttributes(xml: string, changes: Readonly<Record<string, string | number | null>>): string {
  const element = rootElement(xml);
  const attributes = new Map(attributesOf(xml, element));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, String(value));
  }
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  const inside = xml.slice(element.innerStart, element.innerEnd);
  return inside === "" ? `<${element.name}${written}/>` : `<${element.name}${written}>${inside}</${element.name}>`;
}
