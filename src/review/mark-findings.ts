import type { Finding } from "../linting/finding";
import { formatA1 } from "../sheet/a1";
import type { CellMark } from "../sheet/cell-mark";
import { SEVERITIES } from "../sheet/severity";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/** The marks for findings: each place once, with the gravest severity found there, in the order of the findings. */
export function marksFor(findings: readonly Finding[]): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { at, related, severity } of findings) {
    for (const place of [at, ...related]) {
      const key = formatA1(place);
      const known = marks.get(key);
      if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity)) {
        marks.set(key, { at: place, severity });
      }
    }
  }
  return [...marks.values()];
}

/** Marks the findings in the sheet in place of our earlier marks there. Only on the clerk's wish; fails with HostTrouble. */
export function markFindings(host: SpreadsheetHost, sheet: string, findings: readonly Finding[]): Promise<WriteReceipt> {
  return host.mark(sheet, marksFor(findings));
}
