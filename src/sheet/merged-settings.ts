import { SETTING_PARTS, settingName, overruledOf } from "./setting-part";

/**
 * What a workbook keeps of ours, where it may keep it in two places: Excel's settings of the add-in, and the custom XML
 * part of a file that jxmb or the workbench saved. A name that only one of them holds is taken from there. Where both
 * hold a different text of one part the settings win, for a part is written there last: the pane writes there alone and
 * jxmb to both. The other text is not lost: it stands as overruled, which is told.
 */
export function mergedSettings<Value>(
  settings: ReadonlyMap<string, Value>,
  part: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const merged = new Map([...part, ...settings]);
  for (const name of SETTING_PARTS) {
    const [wins, other] = [settings.get(settingName(name)), part.get(settingName(name))];
    const differs = wins !== undefined && other !== undefined && JSON.stringify(wins) !== JSON.stringify(other);
    if (differs) merged.set(settingName(overruledOf(name)), other);
  }
  return merged;
}
