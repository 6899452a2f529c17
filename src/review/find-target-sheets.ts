import type { Reading } from "../domain/reading";
import { readDocument } from "../reading/read-document";
import type { SpreadsheetHost } from "./spreadsheet-host";

/** A sheet of the workbook and what reading it gave. */
export interface SheetCandidate {
  readonly sheet: string;
  readonly reading: Reading;
}

/**
 * The sheets of the workbook, likeliest 绩效目标表 first: those that were read as one before those that were not, then by
 * the number of its captions found, the active sheet before others that look alike. Hidden sheets are passed over.
 */
export async function findTargetSheets(host: SpreadsheetHost): Promise<readonly SheetCandidate[]> {
  const visible = (await host.listSheets()).filter((sheet) => !sheet.hidden);
  const candidates: (SheetCandidate & { readonly active: boolean })[] = [];
  for (const { name, active } of visible) {
    candidates.push({ sheet: name, active, reading: readDocument(await host.readSheet(name)) });
  }
  return candidates.sort(
    (a, b) =>
      Number(b.reading.document !== null) - Number(a.reading.document !== null) ||
      b.reading.recognition.found.length - a.reading.recognition.found.length ||
      Number(b.active) - Number(a.active),
  );
}
