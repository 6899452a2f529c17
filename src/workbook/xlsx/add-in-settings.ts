import { mergedSettings } from "../../sheet/merged-settings";
import { SETTINGS_NAMESPACE } from "../../sheet/setting-part";
import type { Json } from "../json-value";
import { isJson } from "../json-value";
import type { Dialect } from "./dialect";
import { XML_HEAD } from "./relationships";
import { webExtensionsOf, webExtensionTexts } from "./web-extension-settings";
import { attributesOf, childrenNamed, rootElement } from "./xml-scan";
import { escapeXml } from "./xml-text";
import type { Parts } from "./zip-package";
import { textPart } from "./zip-package";

/**
 * The settings a file carries, and the path of the custom XML part of ours among its parts; null where it has none.
 * Where Excel keeps something for the add-in too, both are merged as in Excel itself.
 */
export function readSettings(parts: Parts): {
  readonly settings: ReadonlyMap<string, Json>;
  readonly path: string | null;
} {
  const { settings, path } = readOwnPart(parts);
  const extensions = webExtensionsOf(parts).flatMap((extension) => webExtensionTexts(textPart(parts, extension) ?? ""));
  return {
    settings: mergedSettings(new Map(extensions.map(([name, json]) => [name, parse(json)] as const)), settings),
    path,
  };
}

function readOwnPart(parts: Parts): ReturnType<typeof readSettings> {
  for (const [path, bytes] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const xml = new TextDecoder().decode(bytes);
    if (!xml.includes(SETTINGS_NAMESPACE)) continue;
    const found = childrenNamed(xml, rootElement(xml), "setting").map((element) => {
      const attributes = attributesOf(xml, element);
      return [attributes.get("name") ?? "", parse(attributes.get("value") ?? "null")] as const;
    });
    return { settings: new Map(found), path };
  }
  return { settings: new Map(), path: null };
}

/** Settings as the part writes them: each a name and a JSON text, sorted so that equal settings give equal bytes. */
export function settingsXml(settings: ReadonlyMap<string, Json>): string {
  const entries = [...settings].sort(([a], [b]) => (a < b ? -1 : 1));
  const written = entries.map(
    ([name, value]) => `<setting name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  return `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${written.join("")}</settings>`;
}

/** The properties part the format asks for beside a custom XML part. */
export function settingsPropertiesXml({ customXml }: Dialect): string {
  const id = "{6A2C3C6E-9C0B-4B0D-9B58-7D6C2F1E5A01}";
  return (
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${customXml}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A value that is no JSON any more (written by hand) is kept as the text it is. */
function parse(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : text;
  } catch {
    return text;
  }
}
