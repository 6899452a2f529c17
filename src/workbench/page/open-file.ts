import { OpenTrouble } from "../../workbook/xlsx/open-trouble";
import { openWorkbook } from "../../workbook/xlsx/open-workbook";
import { Workbook } from "../../workbook/workbook";
import { requireFileSize } from "../../workbook/xlsx/zip-package";
import { MANY_FILES, OPEN_TROUBLE, SAMPLE_MISSING, WRONG_EXTENSION } from "../strings";
import type { Sample } from "./sample";
import { sampleUrl } from "./sample";

/** A workbook that was opened, or the sentence that says why not. */
export type Opened =
  | { readonly state: "opened"; readonly workbook: Workbook; readonly fileName: string }
  | { readonly state: "refused"; readonly says: string };

/** Opens what a person chose or dropped: one .xlsx or .xlsm file. A file too large is not even read. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return { state: "refused", says: MANY_FILES };
  if (!/\.xls[xm]$/i.test(file.name)) return { state: "refused", says: WRONG_EXTENSION(file.name) };
  return opening(file.name, async () => {
    requireFileSize(file.size);
    return new Uint8Array(await file.arrayBuffer());
  });
}

/** Opens a workbook that comes with the product. */
export async function openSample(sample: Sample): Promise<Opened> {
  const url = sampleUrl(sample);
  if (url === null) return { state: "opened", workbook: new Workbook(), fileName: sample.fileName };
  const answer = await fetch(url);
  if (!answer.ok) return { state: "refused", says: SAMPLE_MISSING(sample.label) };
  return opening(sample.fileName, async () => new Uint8Array(await answer.arrayBuffer()));
}

async function opening(fileName: string, read: () => Promise<Uint8Array>): Promise<Opened> {
  try {
    return { state: "opened", workbook: await openWorkbook(await read()), fileName };
  } catch (error) {
    if (error instanceof OpenTrouble) return { state: "refused", says: OPEN_TROUBLE[error.kind] };
    throw error;
  }
}
