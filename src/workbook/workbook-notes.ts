import { followedText, follows, namesFollowing } from "../review/followed-sheets";
import { HostTrouble } from "../review/host-trouble";
import type { KeptTexts, NoteChange } from "../review/note-part";
import { KEPT_PARTS, noteName } from "../review/note-part";
import type { Json, Workbook } from "./workbook";

/** What the product keeps in the workbook, among what other add-ins keep there. */
export function notesOf({ settings, names }: Workbook): KeptTexts {
  const kept = KEPT_PARTS.flatMap((part) => {
    const value = settings.get(noteName(part));
    return value === undefined ? [] : [[part, textOf(value)] as const];
  });
  const followed = followedText(names);
  return { ...Object.fromEntries(kept), ...(followed !== null && { sheets: followed }) };
}

/** Writes all changes or, where one `was` no longer holds, none (HostTrouble "stale"). */
export function setNotes(workbook: Workbook, changes: readonly NoteChange[]): void {
  const kept = notesOf(workbook);
  const stale = changes.find(({ part, was }) => (kept[part] ?? null) !== was);
  if (stale) throw new HostTrouble("stale", stale.part);
  if (changes.length === 0) return;
  const settings = new Map(workbook.settings);
  for (const { part, becomes } of changes) {
    if (part === "sheets") follow(workbook, becomes);
    else if (becomes === null) settings.delete(noteName(part));
    else settings.set(noteName(part), becomes);
  }
  workbook.setSettings(settings);
}

/** Hidden names follow the sheets of the text, and no others. */
function follow(workbook: Workbook, text: string | null): void {
  const others = workbook.names.filter((name) => !follows(name));
  workbook.setNames([...others, ...namesFollowing(text).map((name) => ({ ...name, sheet: null, hidden: true }))]);
}

/** A value somebody else wrote under our name is shown as its JSON. */
function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
