import type { Rule } from "../../linting/rule";
import { saveSettings } from "./save-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { PaneSettings } from "./workbook-settings";
import type { UndoRecord } from "../port/undo-record";

/**
 * Remembers in the workbook what the clerk set; settings not named stay. Fails with HostTrouble and then has written
 * nothing.
 */
export function savePaneSettings(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  changed: Partial<PaneSettings>,
): Promise<UndoRecord> {
  return saveSettings(host, rules, (kept) => ({ settings: { ...kept.settings, ...changed } }));
}
