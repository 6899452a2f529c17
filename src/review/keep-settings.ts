import type { Rule } from "../linting/rule";
import { keepNotes } from "./keep-notes";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WorkbookSettings } from "./workbook-notes";
import type { WriteReceipt } from "./write-receipt";

/**
 * Remembers in the workbook what the clerk set; settings not named stay. Fails with HostTrouble and then has written
 * nothing.
 */
export function keepSettings(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  changed: Partial<WorkbookSettings>,
): Promise<WriteReceipt> {
  return keepNotes(host, rules, (kept) => ({ settings: { ...kept.settings, ...changed } }));
}
