import type { ReadingChoices } from "../../domain/reading-choices";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { choicesShape } from "./choices-shape";
import { byNameNow, followedIn } from "../port/followed-sheets";
import { readSetting } from "./setting-text";
import type { SpreadsheetHost } from "../port/spreadsheet-host";

/** Whether the workbook remembers that its sheets are one document. Writes nothing; fails with HostTrouble. */
export async function isReadTogether(host: SpreadsheetHost): Promise<boolean> {
  return (await rememberedChoices(host))[WHOLE_WORKBOOK]?.together === true;
}

/**
 * How each sheet is to be read as the workbook remembers it, by the sheet's name; under WHOLE_WORKBOOK how all are read
 * together. Writes nothing; fails with HostTrouble.
 */
export async function rememberedChoices(host: SpreadsheetHost): Promise<Readonly<Record<string, ReadingChoices>>> {
  const { choices, sheets } = await host.readSettings();
  const read = choices === undefined ? null : readSetting(choices, choicesShape);
  return read?.ok ? byNameNow(read.value, followedIn(sheets ?? null)) : {};
}
