import { followedText, follows } from "../review/followed-sheets";
import { mergedNotes } from "../review/merged-notes";
import type { KeptPart, KeptTexts } from "../review/note-part";
import { KEPT_PARTS, noteName } from "../review/note-part";
import type { MarkName } from "../review/report-mark";
import { markNamesOf } from "./generated-marks";
import type { NotesPart } from "./notes-part";
import { notesPartIn, seekNotesParts } from "./notes-part";

/** What the workbook keeps of ours, and where. */
export interface Kept {
  readonly settings: ReadonlyMap<KeptPart, Excel.Setting>;
  readonly part: NotesPart | null;
  readonly names: readonly MarkName[];
  readonly texts: KeptTexts;
}

/**
 * What the product keeps in the workbook: in Excel's settings of the add-in (`workbook.settings`, ExcelApi 1.4) and, in
 * a file that jxmb or the workbench saved, in its custom XML part; and the sheets that hidden names follow. One sync,
 * two where there is such a part.
 */
export async function readNotes(context: Excel.RequestContext): Promise<KeptTexts> {
  return (await keptIn(context)).texts;
}

/** Both places as they are now, and the names that follow sheets. One sync, two where there is such a part. */
export async function keptIn(context: Excel.RequestContext): Promise<Kept> {
  const sought = KEPT_PARTS.map(
    (part) => [part, context.workbook.settings.getItemOrNullObject(noteName(part))] as const,
  );
  for (const [, setting] of sought) setting.load("value");
  const parts = seekNotesParts(context);
  const defined = context.workbook.names;
  defined.load("items/name,items/formula");
  await context.sync();
  const settings = new Map(sought.filter(([, setting]) => !setting.isNullObject));
  const part = await notesPartIn(context, parts);
  const merged = mergedNotes(
    new Map([...settings].map(([name, setting]) => [noteName(name), textOf(setting.value)])),
    part?.texts ?? new Map<string, string>(),
  );
  const texts = KEPT_PARTS.flatMap((name) => {
    const text = merged.get(noteName(name));
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
