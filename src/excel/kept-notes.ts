import { HostTrouble } from "../review/host-trouble";
import { mergedNotes } from "../review/merged-notes";
import type { KeptPart, KeptTexts, NoteChange } from "../review/note-part";
import { KEPT_PARTS, noteName, NOTE_PARTS, overruledOf } from "../review/note-part";
import type { ClearingAway } from "./in-excel";
import type { NotesPart } from "./notes-part";
import { notesPartIn, seekNotesParts, withoutNames } from "./notes-part";

/** What the workbook keeps of ours, and where. */
interface Kept {
  readonly settings: ReadonlyMap<KeptPart, Excel.Setting>;
  readonly part: NotesPart | null;
  readonly texts: KeptTexts;
}

/**
 * What the product keeps in the workbook: in Excel's settings of the add-in (`workbook.settings`, ExcelApi 1.4) and, in a file
 * that jxmb or the workbench saved, in its custom XML part. One sync, two where there is such a part.
 */
export async function readNotes(context: Excel.RequestContext): Promise<KeptTexts> {
  return (await keptIn(context)).texts;
}

/**
 * Queues all changes or, where one `was` no longer holds, none (HostTrouble "stale"). What is written is written to the settings;
 * the custom XML part gives up what it held of the same part, so that no old text of it comes back.
 */
export async function keepNotes(context: Excel.RequestContext, changes: readonly NoteChange[], begins: (clearing: ClearingAway) => void): Promise<void> {
  const before = await keptIn(context);
  const stale = changes.find(({ part, was }) => (before.texts[part] ?? null) !== was);
  if (stale) throw new HostTrouble("stale", stale.part);
  const after = new Map<KeptPart, string | null>(KEPT_PARTS.map((part) => [part, before.texts[part] ?? null]));
  for (const { part, becomes } of changes) after.set(part, becomes);
  const touched = NOTE_PARTS.filter((part) => changes.some((change) => change.part === part || change.part === overruledOf(part))).flatMap((part) => [part, overruledOf(part)]);
  const values = touched.map((part) => [part, valueOf(before.settings.get(part))] as const);
  begins({ clear: async (again) => restore(again, values, before.part?.xml ?? null), remains: [{ what: "notes", sheet: null }] });
  for (const part of touched) put(context, part, before.settings.get(part), after.get(part) ?? null);
  const names = new Set(touched.map(noteName).filter((name) => before.part?.texts.has(name)));
  if (before.part && names.size > 0) before.part.part.setXml(withoutNames(before.part.xml, names));
}

/** Brings both places back to what they were. */
async function restore(context: Excel.RequestContext, values: readonly (readonly [KeptPart, unknown])[], xml: string | null): Promise<void> {
  const { settings, part } = await keptIn(context);
  for (const [name, value] of values) put(context, name, settings.get(name), value);
  if (part && xml !== null && part.xml !== xml) part.part.setXml(xml);
}

/** Queues that a setting holds the value; null stands for none. One that holds it already is left alone. */
function put({ workbook }: Excel.RequestContext, part: KeptPart, setting: Excel.Setting | undefined, value: unknown): void {
  if (valueOf(setting) === value) return;
  if (value !== null) workbook.settings.add(noteName(part), value);
  else setting?.delete();
}

async function keptIn(context: Excel.RequestContext): Promise<Kept> {
  const sought = KEPT_PARTS.map((part) => [part, context.workbook.settings.getItemOrNullObject(noteName(part))] as const);
  for (const [, setting] of sought) setting.load("value");
  const parts = seekNotesParts(context);
  await context.sync();
  const settings = new Map(sought.filter(([, setting]) => !setting.isNullObject));
  const part = await notesPartIn(context, parts);
  const merged = mergedNotes(new Map([...settings].map(([name, setting]) => [noteName(name), textOf(setting.value)])), part?.texts ?? new Map<string, string>());
  const texts = KEPT_PARTS.flatMap((name) => {
    const text = merged.get(noteName(name));
    return text === undefined ? [] : [[name, text] as const];
  });
  return { settings, part, texts: Object.fromEntries(texts) };
}

function valueOf(setting: Excel.Setting | undefined): unknown {
  return setting ? (setting.value as unknown) : null;
}

/** A value somebody else wrote under our name is shown as its JSON. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
