import { carrierOf } from "./carrier";
import { isUnchanged } from "./save-workbook";
import { countStaleFormulas } from "../stale-formulas";
import type { Workbook } from "../workbook";

/**
 * What the next save will not carry over as it was. Everything not named here passes through.
 * - signature: a digital signature no longer holds once the workbook is changed
 * - threads: notes of a sheet were rewritten that belong to threaded comments
 * - stale-formulas: results of formulas stand as they were last calculated until Excel opens the file
 */
export interface PlannedLoss {
  readonly code: "signature" | "threads" | "stale-formulas";
  /** A sheet's name or the path of a part, for the message. */
  readonly detail: string;
}

/** What is to be announced before a workbook is saved; nothing for one that was not changed. */
export function plannedLosses(workbook: Workbook): readonly PlannedLoss[] {
  const carrier = carrierOf(workbook);
  if (carrier?.bytes && isUnchanged(workbook, carrier)) return [];
  const losses: PlannedLoss[] = [];
  const paths = [...(carrier?.parts.keys() ?? [])];
  const signature = paths.find((path) => path.startsWith("_xmlsignatures/"));
  if (signature !== undefined) losses.push({ code: "signature", detail: signature });
  const threaded = paths.some((path) => path.startsWith("xl/threadedComments/"));
  for (const sheet of threaded ? workbook.sheets : []) {
    const before = carrier?.sheets.get(sheet.id)?.facets.notes;
    if (before && before !== sheet.facets.notes) losses.push({ code: "threads", detail: sheet.name });
  }
  const stale = countStaleFormulas(workbook);
  if (stale > 0) losses.push({ code: "stale-formulas", detail: String(stale) });
  return losses;
}
