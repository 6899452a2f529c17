import { HostTrouble } from "../review/host-trouble";
import type { KeptTexts, NoteChange, NotePart } from "../review/note-part";
import { NOTE_PARTS, noteName } from "../review/note-part";
import type { ClearingAway } from "./in-excel";

/** What the product keeps in the workbook (`workbook.settings`, ExcelApi 1.4). One sync. */
export async function readNotes(context: Excel.RequestContext): Promise<KeptTexts> {
  const found = NOTE_PARTS.map((part) => ({ part, setting: settingOf(context, part) }));
  await context.sync();
  return Object.fromEntries(found.flatMap(({ part, setting }) => (setting.isNullObject ? [] : [[part, textOf(setting.value)] as const])));
}

/** Queues all changes or, where one `was` no longer holds, none (HostTrouble "stale"). */
export async function keepNotes(context: Excel.RequestContext, changes: readonly NoteChange[], begins: (clearing: ClearingAway) => void): Promise<void> {
  const found = changes.map(({ part, was, becomes }) => ({ part, was, becomes, setting: settingOf(context, part) }));
  await context.sync();
  for (const { part, was, setting } of found) {
    if ((setting.isNullObject ? null : textOf(setting.value)) !== was) throw new HostTrouble("stale", part);
  }
  begins({ clear: async (again) => restore(again, changes), remains: [{ what: "notes", sheet: null }] });
  for (const { part, becomes, setting } of found) put(context, part, setting, becomes);
}

/** Brings the texts back to what they were. */
async function restore(context: Excel.RequestContext, changes: readonly NoteChange[]): Promise<void> {
  const found = changes.map(({ part, was }) => ({ part, was, setting: settingOf(context, part) }));
  await context.sync();
  for (const { part, was, setting } of found) put(context, part, setting, was);
}

function put({ workbook }: Excel.RequestContext, part: NotePart, setting: Excel.Setting, text: string | null): void {
  if (text !== null) workbook.settings.add(noteName(part), text);
  else if (!setting.isNullObject) setting.delete();
}

function settingOf(context: Excel.RequestContext, part: NotePart): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(noteName(part));
  setting.load("value");
  return setting;
}

/** A value somebody else wrote under our name is shown as its JSON. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
