import type { ReadingChoices } from "../../domain/reading-choices";
import { readDocument } from "../../reading/read-document";
import { partOf, WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import type { Progress } from "../port/progress";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { Source } from "./source";

/**
 * Reads a sheet, or with WHOLE_WORKBOOK all sheets with a 绩效目标表, as `choices` say. Writes nothing; fails with
 * HostTrouble.
 */
export async function readSource(
  host: SpreadsheetHost,
  sheet: string,
  choices: ReadingChoices,
  progress?: Progress,
): Promise<Source> {
  if (sheet === WHOLE_WORKBOOK) {
    const { readWholeWorkbook } = await import("./whole-workbook");
    return readWholeWorkbook(host, choices, progress);
  }
  const snapshot = await host.readSheet(sheet, progress);
  return { snapshot, reading: readDocument(snapshot, choices), parts: partOf(sheet), around: null };
}
