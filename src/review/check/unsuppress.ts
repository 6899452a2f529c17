import type { Suppression } from "../../linting/suppression";
import type { Rule } from "../../linting/rule";
import { HostTrouble } from "../port/host-trouble";
import { saveSettings } from "../settings/save-settings";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { UndoRecord } from "../port/undo-record";

/**
 * Takes ignores out of the workbook, expired ones among them; what they stood for is open again at the next check. Each
 * is one of those listed (`readNotes`, `CheckResult.ignored`, `CheckResult.expired`). Only on the clerk's wish; fails
 * with HostTrouble and then has written nothing, "stale" where one is not kept any more.
 */
export function unsuppress(
  host: SpreadsheetHost,
  rules: readonly Rule[],
  ignored: readonly Suppression[],
): Promise<UndoRecord> {
  return saveSettings(host, rules, (kept) => {
    const left = kept.ignored.map((each) => ({ each, text: JSON.stringify(each) }));
    for (const gone of ignored) {
      const found = left.findIndex(({ text }) => text === JSON.stringify(gone));
      if (found < 0) throw new HostTrouble("stale", gone.message);
      left.splice(found, 1);
    }
    return { ignored: left.map(({ each }) => each) };
  });
}
