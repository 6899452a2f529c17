import type { Finding } from "../../linting/finding";
import { formatA1 } from "../../sheet/a1";
import type { CellMark } from "../../sheet/cell-mark";
import { SEVERITIES } from "../../sheet/severity";
import type { SheetParts } from "../../sheet/sheet-parts";
import { placeIn } from "../../sheet/sheet-parts";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { SheetMarks, UndoRecord } from "../port/undo-record";

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

/** The marks of each sheet that was read, also of those on which nothing was found. */
export function marksBySheet(parts: SheetParts, findings: readonly Finding[]): readonly SheetMarks[] {
  const marks = marksFor(findings).map(({ at, severity }) => ({ ...placeIn(parts, at), severity }));
  return parts.map(({ sheet }) => ({
    sheet,
    marks: marks.filter((mark) => mark.sheet === sheet).map(({ range, severity }) => ({ at: range, severity })),
  }));
}

/**
 * Marks the findings in the sheets they stand on, in place of our earlier marks there. Only on the clerk's wish; fails
 * with HostTrouble.
 */
export function markFindings(
  host: SpreadsheetHost,
  parts: SheetParts,
  findings: readonly Finding[],
): Promise<UndoRecord> {
  return host.mark(marksBySheet(parts, findings));
}
