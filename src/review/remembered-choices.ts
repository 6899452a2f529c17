import type { ReadingChoices } from "../domain/reading-choices";
import { choicesShape } from "./choices-shape";
import { byNameNow, followedIn } from "./followed-sheets";
import { readNote } from "./note-text";
import type { SpreadsheetHost } from "./spreadsheet-host";

/** How each sheet is to be read as the workbook remembers it, by the sheet's name. Writes nothing; fails with HostTrouble. */
export async function rememberedChoices(host: SpreadsheetHost): Promise<Readonly<Record<string, ReadingChoices>>> {
  const { choices, sheets } = await host.readNotes();
  const read = choices === undefined ? null : readNote(choices, choicesShape);
  return read?.ok ? byNameNow(read.value, followedIn(sheets ?? null)) : {};
}
