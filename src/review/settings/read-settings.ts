import type { Rule } from "../../linting/rule";
import { byNameNow, followedIn } from "../port/followed-sheets";
import type { StoredPart, SettingTexts, SettingPart } from "../../sheet/setting-part";
import { SETTING_PARTS, overruledOf } from "../../sheet/setting-part";
import { settingShapes } from "./setting-shapes";
import { readSetting } from "./setting-text";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import { SETTING_WRONG } from "../port/strings";
import type { WorkbookSettings } from "./workbook-settings";
import { NO_SETTINGS } from "./workbook-settings";

/** What the workbook keeps; a part in `refused` counts as not kept and stays in the workbook as it is. */
export interface SettingsRead {
  readonly settings: WorkbookSettings;
  readonly refused: readonly RefusedSetting[];
}

/** A part that is damaged, of a later version, not ours or overruled, with one sentence that says where and why. */
export interface RefusedSetting {
  readonly part: StoredPart;
  readonly wrong: string;
}

/** Reads what is kept in the workbook; `rules` are those a profile may name. Writes nothing; fails with HostTrouble. */
export async function readSettings(host: SpreadsheetHost, rules: readonly Rule[]): Promise<SettingsRead> {
  return settingsIn(await host.readSettings(), rules);
}

/** What the kept texts say. */
export function settingsIn(kept: SettingTexts, rules: readonly Rule[]): SettingsRead {
  if (Object.keys(kept).length === 0) return { settings: NO_SETTINGS, refused: [] };
  const shapes = settingShapes(rules.map(({ meta }) => meta.id));
  const refused: RefusedSetting[] = [];
  const part = <Part extends SettingPart>(name: Part): Partial<Pick<WorkbookSettings, Part>> => {
    const text = kept[name];
    if (text === undefined) return {};
    const read = readSetting<WorkbookSettings[Part]>(text, shapes[name]);
    if (!read.ok) refused.push({ part: name, wrong: read.wrong });
    return read.ok ? ({ [name]: read.value } as Pick<WorkbookSettings, Part>) : {};
  };
  const asKept = SETTING_PARTS.reduce<WorkbookSettings>((known, name) => ({ ...known, ...part(name) }), NO_SETTINGS);
  const notes =
    kept.sheets === undefined ? asKept : { ...asKept, choices: byNameNow(asKept.choices, followedIn(kept.sheets)) };
  const overruled = SETTING_PARTS.map(overruledOf).filter((name) => kept[name] !== undefined);
  return {
    settings: notes,
    refused: [...refused, ...overruled.map((name) => ({ part: name, wrong: SETTING_WRONG.overruled }))],
  };
}
