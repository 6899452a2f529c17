import { SETTING_PREFIX } from "../../sheet/setting-part";
import type { Json } from "../json-value";
import type { XmlElement } from "./xml-scan";
import { attributesOf, childrenNamed, rootElement } from "./xml-scan";
import { escapeXml } from "./xml-text";
import type { Parts } from "./zip-package";
import { textPart } from "./zip-package";

/**
 * Where Excel itself keeps what an add-in keeps in a workbook: the properties of its web extension part, each a name
 * and a JSON text ([MS-OWEXML] CT_OsfWebExtensionProperty). Parts without a property of ours are another add-in's.
 */
export function webExtensionsOf(parts: Parts): readonly string[] {
  return [...parts.keys()].filter(
    (path) => /(?:^|\/)webextension\d*\.xml$/.test(path) && ownProperties(textPart(parts, path) ?? "").length > 0,
  );
}

/** Our properties in a web extension part by name, as the JSON texts they are. */
export function webExtensionTexts(xml: string): readonly (readonly [name: string, json: string])[] {
  return ownProperties(xml).map((element) => {
    const attributes = attributesOf(xml, element);
    return [attributes.get("name") ?? "", attributes.get("value") ?? "null"];
  });
}

/** The part with our properties as the settings have them now; all else stands as it was. */
export function withWebExtensionSettings(xml: string, settings: ReadonlyMap<string, Json>): string {
  const own = ownProperties(xml);
  const [first] = own;
  if (!first) return xml;
  const kept = [...settings].filter(([name]) => name.startsWith(SETTING_PREFIX));
  const written = kept
    .map(([name, value]) => `<${first.name} name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`)
    .join("");
  const without = [...own]
    .reverse()
    .reduce((text, element) => text.slice(0, element.start) + text.slice(element.end), xml);
  return without.slice(0, first.start) + written + without.slice(first.start);
}

function ownProperties(xml: string): readonly XmlElement[] {
  if (!xml.includes(SETTING_PREFIX)) return [];
  const [properties] = childrenNamed(xml, rootElement(xml), "properties");
  if (!properties) return [];
  return childrenNamed(xml, properties, "property").filter((element) =>
    (attributesOf(xml, element).get("name") ?? "").startsWith(SETTING_PREFIX),
  );
}
