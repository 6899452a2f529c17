import type { Reading } from "../domain/reading";
import type { ReadingChoices } from "../domain/reading-choices";
import { readDocument } from "../reading/read-document";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { SheetParts } from "../sheet/sheet-parts";
import { partOf, WHOLE_WORKBOOK } from "../sheet/sheet-parts";
import type { Progress } from "./progress";
import type { SpreadsheetHost } from "./spreadsheet-host";

/** What is read as one document as it stood at one moment: one sheet, or all 绩效目标表 of a workbook. */
export interface Source {
  /**
   * Of a whole workbook its sheets one below the other. All places are those of this snapshot; `placeIn(parts, …)`
   * tells the sheet.
   */
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  readonly parts: SheetParts;
  /** null where one sheet was asked for. */
  readonly around: Around | null;
}

/** What stands in a workbook beside the tables that were read together. */
export interface Around {
  /** The visible sheets that hold something else, in the order of their tabs. */
  readonly passedOver: readonly string[];
  /**
   * The sheets of which each tells how many projects there are: where there are several, none is compared with all
   * projects.
   */
  readonly statements: readonly string[];
}

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
