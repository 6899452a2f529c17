import { followedText, follows, namesFollowing } from "../../review/port/followed-sheets";
import { HostTrouble } from "../../review/port/host-trouble";
import type { SettingTexts, SettingChange } from "../../sheet/setting-part";
import { STORED_PARTS, settingName } from "../../sheet/setting-part";
import type { Json, Workbook } from "../../workbook/workbook";

/** What the product keeps in the workbook, among what other add-ins keep there. */
export function settingsOf({ settings, names }: Workbook): SettingTexts {
  const kept = STORED_PARTS.flatMap((part) => {
    const value = settings.get(settingName(part));
    return value === undefined ? [] : [[part, textOf(value)] as const];
  });
  const followed = followedText(names);
  return { ...Object.fromEntries(kept), ...(followed !== null && { sheets: followed }) };
}

/** Writes all changes or, where one `was` no longer holds, none (HostTrouble "stale"). */
export function changeSettings(workbook: Workbook, changes: readonly SettingChange[]): void {
  const kept = settingsOf(workbook);
  const stale = changes.find(({ part, was }) => (kept[part] ?? null) !== was);
  if (stale) throw new HostTrouble("stale", stale.part);
  if (changes.length === 0) return;
  const settings = new Map(workbook.settings);
  for (const { part, becomes } of changes) {
    if (part === "sheets") follow(workbook, becomes);
    else if (becomes === null) settings.delete(settingName(part));
    else settings.set(settingName(part), becomes);
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
