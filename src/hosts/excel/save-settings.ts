import { namesFollowing } from "../../review/port/followed-sheets";
import { HostTrouble } from "../../review/port/host-trouble";
import type { StoredPart, SettingChange, TextPart } from "../../sheet/setting-part";
import { STORED_PARTS, settingName, SETTING_PARTS, overruledOf } from "../../sheet/setting-part";
import type { MarkName } from "../../review/port/report-mark";
import { sheetIn } from "../../review/port/report-mark";
import type { ClearingAway } from "./in-excel";
import type { Kept } from "./stored-settings";
import { keptIn } from "./stored-settings";
import { withoutNames } from "./settings-part";

/**
 * Queues all changes or, where one `was` no longer holds, none (HostTrouble "stale"). What is written is written to the
 * settings; the custom XML part gives up what it held of the same part, so that no old text of it comes back.
 */
export async function saveSettings(
  context: Excel.RequestContext,
  changes: readonly SettingChange[],
  begins: (clearing: ClearingAway) => void,
): Promise<void> {
  const before = await keptIn(context);
  const stale = changes.find(({ part, was }) => (before.texts[part] ?? null) !== was);
  if (stale) throw new HostTrouble("stale", stale.part);
  const after = new Map<TextPart, string | null>(STORED_PARTS.map((part) => [part, before.texts[part] ?? null]));
  for (const { part, becomes } of changes) after.set(part, becomes);
  const touched = SETTING_PARTS.filter((part) =>
    changes.some((change) => change.part === part || change.part === overruledOf(part)),
  ).flatMap((part) => [part, overruledOf(part)]);
  const values = touched.map((part) => [part, valueOf(before.settings.get(part))] as const);
  begins({ clear: async (again) => restore(again, values, before), remains: [{ what: "notes", sheet: null }] });
  for (const part of touched) put(context, part, before.settings.get(part), after.get(part) ?? null);
  const sheets = changes.find(({ part }) => part === "sheets");
  if (sheets) follow(context, before.names, namesFollowing(sheets.becomes));
  const names = new Set(touched.map(settingName).filter((name) => before.part?.texts.has(name)));
  if (before.part && names.size > 0) before.part.part.setXml(withoutNames(before.part.xml, names));
}

/** Brings both places back to what they were. */
async function restore(
  context: Excel.RequestContext,
  values: readonly (readonly [StoredPart, unknown])[],
  before: Kept,
): Promise<void> {
  const { settings, part, names } = await keptIn(context);
  const xml = before.part?.xml ?? null;
  for (const [name, value] of values) put(context, name, settings.get(name), value);
  if (part && xml !== null && part.xml !== xml) part.part.setXml(xml);
  follow(
    context,
    names,
    before.names.filter(({ refersTo }) => sheetIn(refersTo) !== null),
  );
}

/** Queues that the hidden names which follow sheets are these and no others. */
function follow({ workbook }: Excel.RequestContext, there: readonly MarkName[], wanted: readonly MarkName[]): void {
  const same = (a: MarkName, b: MarkName): boolean => a.name === b.name && a.refersTo === b.refersTo;
  for (const one of there) if (!wanted.some((other) => same(one, other))) workbook.names.getItem(one.name).delete();
  for (const one of wanted)
    if (!there.some((other) => same(one, other))) workbook.names.add(one.name, one.refersTo).visible = false;
}

/** Queues that a setting holds the value; null stands for none. One that holds it already is left alone. */
function put(
  { workbook }: Excel.RequestContext,
  part: StoredPart,
  setting: Excel.Setting | undefined,
  value: unknown,
): void {
  if (valueOf(setting) === value) return;
  if (value !== null) workbook.settings.add(settingName(part), value);
  else setting?.delete();
}

function valueOf(setting: Excel.Setting | undefined): unknown {
  return setting ? (setting.value as unknown) : null;
}
