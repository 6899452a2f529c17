import { followedText, follows } from "../../review/port/followed-sheets";
import { mergedSettings } from "../../sheet/merged-settings";
import type { StoredPart, SettingTexts } from "../../sheet/setting-part";
import { STORED_PARTS, settingName } from "../../sheet/setting-part";
import type { MarkName } from "../../review/port/report-mark";
import { markNamesOf } from "./generated-marks";
import type { NotesPart } from "./settings-part";
import { notesPartIn, seekNotesParts } from "./settings-part";

/** What the workbook keeps of ours, and where. */
export interface Kept {
  readonly settings: ReadonlyMap<StoredPart, Excel.Setting>;
  readonly part: NotesPart | null;
  readonly names: readonly MarkName[];
  readonly texts: SettingTexts;
}

/**
 * What the product keeps in the workbook: in Excel's settings of the add-in (`workbook.settings`, ExcelApi 1.4) and, in
 * a file that jxmb or the workbench saved, in its custom XML part; and the sheets that hidden names follow. One sync,
 * two where there is such a part.
 */
export async function readNotes(context: Excel.RequestContext): Promise<SettingTexts> {
  return (await keptIn(context)).texts;
}

/** Both places as they are now, and the names that follow sheets. One sync, two where there is such a part. */
export async function keptIn(context: Excel.RequestContext): Promise<Kept> {
  const sought = STORED_PARTS.map(
    (part) => [part, context.workbook.settings.getItemOrNullObject(settingName(part))] as const,
  );
  for (const [, setting] of sought) setting.load("value");
  const parts = seekNotesParts(context);
  const defined = context.workbook.names;
  defined.load("items/name,items/formula");
  await context.sync();
  const settings = new Map(sought.filter(([, setting]) => !setting.isNullObject));
  const part = await notesPartIn(context, parts);
  const merged = mergedSettings(
    new Map([...settings].map(([name, setting]) => [settingName(name), textOf(setting.value)])),
    part?.texts ?? new Map<string, string>(),
  );
  const texts = STORED_PARTS.flatMap((name) => {
    const text = merged.get(settingName(name));
    return text === undefined ? [] : [[name, text] as const];
  });
  const names = markNamesOf(defined).filter(follows);
  const sheets = followedText(names);
  return { settings, part, names, texts: { ...Object.fromEntries(texts), ...(sheets !== null && { sheets }) } };
}

/** A value somebody else wrote under our name is shown as its JSON. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
