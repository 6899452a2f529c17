import type { ReadingChoices } from "../../domain/reading-choices";
import { readDocument } from "../../reading/read-document";
import type { SheetInfo, SpreadsheetHost } from "../port/spreadsheet-host";

/** A card is known by its labels, which stand at its top. */
const TOP_ROWS = 60;

/**
 * The clerk's other visible sheets whose top reads as a card, as they are to be read; none beside a report. Writes
 * nothing; fails with HostTrouble.
 */
export async function siblingCards(
  host: SpreadsheetHost,
  card: string,
  all: readonly SheetInfo[],
  choices: Readonly<Record<string, ReadingChoices>>,
): Promise<readonly string[]> {
  const own = all.filter(({ generated }) => !generated);
  const others = own.filter(({ name, hidden }) => !hidden && name !== card).map(({ name }) => name);
  if (others.length === 0 || !own.some(({ name }) => name === card)) return [];
  const snapshots = await host.readSheets(others, undefined, TOP_ROWS);
  return others.filter((sheet, index) => {
    const snapshot = snapshots[index];
    return snapshot && readDocument(snapshot, choices[sheet]).document?.tables.some(({ form }) => form === "card");
  });
}
