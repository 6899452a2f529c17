import type { ReadingChoices } from "../../domain/reading-choices";
import type { Rule } from "../../linting/rule";
import { saveSettings } from "./save-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { UndoRecord } from "../port/undo-record";

/**
 * Remembers in the workbook how a sheet is to be read (form, framework, pasted 情况说明), in place of what was remembered
 * of it; `{}` forgets it. Only on the clerk's wish; fails with HostTrouble and then has written nothing.
 */
export function rememberChoices(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  sheet: string,
  choices: ReadingChoices,
): Promise<UndoRecord> {
  return saveSettings(host, rules, (kept) => ({ choices: { ...kept.choices, [sheet]: choices } }));
}
