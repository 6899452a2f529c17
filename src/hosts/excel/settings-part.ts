import { SETTINGS_NAMESPACE } from "../../sheet/setting-part";

/**
 * The custom XML part in which a file of ours keeps its notes, each `<setting name value>` with a JSON value
 * (`workbook.customXmlParts`, ExcelApi 1.5). Excel opens and saves such a part as it is and shows it to add-ins, but
 * does not take it for its own settings.
 */
export interface NotesPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
  /** Its values by name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Queues a look for the part. */
export function seekNotesParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** The part among those sought, once they are loaded; null where there is none. One sync where there is one. */
export async function notesPartIn(
  context: Excel.RequestContext,
  { items: [part] }: Excel.CustomXmlPartScopedCollection,
): Promise<NotesPart | null> {
  if (!part) return null;
  const xml = await answered(context, part.getXml());
  return { part, xml, texts: new Map(settingsIn(parse(xml)).map((setting) => [nameOf(setting), textOf(setting)])) };
}

async function answered(context: Excel.RequestContext, result: OfficeExtension.ClientResult<string>): Promise<string> {
  await context.sync();
  return result.value;
}

/** The XML of the part without the values of these names. */
export function withoutNames(xml: string, names: ReadonlySet<string>): string {
  const document = parse(xml);
  for (const setting of settingsIn(document)) if (names.has(nameOf(setting))) setting.remove();
  return new XMLSerializer().serializeToString(document);
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

function settingsIn(document: Document): readonly Element[] {
  return [...document.getElementsByTagNameNS(SETTINGS_NAMESPACE, "setting")];
}

function nameOf(setting: Element): string {
  return setting.getAttribute("name") ?? "";
}

/** A value that is no JSON, or the JSON of something else than a text, is shown as it stands. */
function textOf(setting: Element): string {
  const json = setting.getAttribute("value") ?? "";
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : json;
  } catch {
    return json;
  }
}
