import { readFile } from "node:fs/promises";
import { OpenTrouble } from "../workbook/xlsx/open-trouble";
import { openWorkbook } from "../workbook/xlsx/open-workbook";
import type { Workbook } from "../workbook/workbook";
import { readingTrouble } from "./file-trouble";
import { OPEN_TROUBLE } from "./strings";

/** A workbook out of a file, or one sentence why there is none. */
export type OpenedFile =
  { readonly kind: "opened"; readonly workbook: Workbook } | { readonly kind: "refused"; readonly sentence: string };

/** Opens an .xlsx file. The file is only read. */
export async function openFile(file: string): Promise<OpenedFile> {
  try {
    return { kind: "opened", workbook: await openWorkbook(await readFile(file)) };
  } catch (failure) {
    return {
      kind: "refused",
      sentence: failure instanceof OpenTrouble ? OPEN_TROUBLE[failure.kind](file) : readingTrouble(file, failure),
    };
  }
}
