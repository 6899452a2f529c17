import type { ReadingChoices } from "../domain/reading-choices";
import { notesIn } from "./read-notes";
import type { SpreadsheetHost } from "./spreadsheet-host";

/** How each sheet is to be read as the workbook remembers it, by the sheet's name. Writes nothing; fails with HostTrouble. */
export async function rememberedChoices(host: SpreadsheetHost): Promise<Readonly<Record<string, ReadingChoices>>> {
  const { choices, sheets } = await host.readNotes();
  return choices === undefined ? {} : notesIn({ choices, ...(sheets !== undefined && { sheets }) }, []).notes.choices;
}
