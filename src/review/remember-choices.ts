import type { ReadingChoices } from "../domain/reading-choices";
import type { Rule } from "../linting/rule";
import { keepNotes } from "./keep-notes";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/**
 * Remembers in the workbook how a sheet is to be read (form, framework, pasted 情况说明), in place of what was remembered
 * of it; `{}` forgets it. Only on the clerk's wish; fails with HostTrouble and then has written nothing.
 */
export function rememberChoices(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  sheet: string,
  choices: ReadingChoices,
): Promise<WriteReceipt> {
  return keepNotes(host, rules, (kept) => ({ choices: { ...kept.choices, [sheet]: choices } }));
}
