import type { Rule } from "../../linting/rule";
import { HostTrouble } from "../port/host-trouble";
import { textOfFollowed } from "../port/followed-sheets";
import type { StoredPart, SettingTexts, SettingChange } from "../../sheet/setting-part";
import { SETTING_PARTS } from "../../sheet/setting-part";
import { settingText } from "./setting-text";
import type { SettingsRead } from "./read-settings";
import { settingsIn } from "./read-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { WorkbookSettings } from "./workbook-settings";
import type { UndoRecord } from "../port/undo-record";

/** A part longer than this is not written: Excel keeps at most 2 MB of all that an add-in keeps in a workbook. */
const LONGEST = 500_000;

/** The parts to be written anew, made from what is kept now; parts it does not name stay as they are. */
export type SettingsUpdate = (kept: WorkbookSettings) => Partial<WorkbookSettings>;

/**
 * Keeps something in the workbook, on the clerk's explicit wish only; the record takes it back. Fails with HostTrouble
 * and then has written nothing: "foreign-note" where a part to be written holds what was refused when it was read
 * (discardNote removes it), "too-large" where it would not fit, "stale" where it changed meanwhile.
 */
export async function saveSettings(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  change: SettingsUpdate,
): Promise<UndoRecord> {
  const kept = await host.readSettings();
  const { settings: notes, refused }: SettingsRead = settingsIn(kept, rules);
  const changed = { ...notes, ...change(notes) };
  const changes = SETTING_PARTS.flatMap((part): readonly SettingChange[] => {
    if (changed[part] === notes[part]) return [];
    const foreign = refused.find((note) => note.part === part);
    if (foreign) throw new HostTrouble("foreign-note", `${part}: ${foreign.wrong}`);
    const becomes = settingText(part, changed);
    if (becomes !== null && becomes.length > LONGEST) throw new HostTrouble("too-large", `${part}: ${becomes.length}`);
    return [{ part, was: kept[part] ?? null, becomes }];
  });
  const following = changed.choices === notes.choices ? [] : [await followChange(host, kept, changed.choices)];
  return host.saveSettings([...changes, ...following].filter(({ was, becomes }) => was !== becomes));
}

/** From now on the workbook follows the sheets of which choices are kept, as far as they are there. */
async function followChange(
  host: SpreadsheetHost,
  { sheets }: SettingTexts,
  choices: WorkbookSettings["choices"],
): Promise<SettingChange> {
  const said = (await host.listSheets()).filter(({ name }) => Object.keys(choices[name] ?? {}).length > 0);
  return {
    part: "sheets",
    was: sheets ?? null,
    becomes: textOfFollowed(new Map(said.map(({ name }) => [name, name]))),
  };
}

/**
 * Removes one part from the workbook whatever it holds; the record brings it back to the letter. Fails with
 * HostTrouble.
 */
export async function discardSetting(host: SpreadsheetHost, part: StoredPart): Promise<UndoRecord> {
  const was = (await host.readSettings())[part] ?? null;
  return host.saveSettings(was === null ? [] : [{ part, was, becomes: null }]);
}
