import { OpenTrouble } from "../../workbook/open-trouble";
import { openWorkbook } from "../../workbook/open-workbook";
import { Workbook } from "../../workbook/workbook";
import { MANY_FILES, OPEN_TROUBLE, SAMPLE_MISSING, WRONG_EXTENSION } from "../strings";
import type { Sample } from "./sample";
import { sampleUrl } from "./sample";

/** A workbook that was opened, or the sentence that says why not. */
export type Opened =
  | { readonly state: "opened"; readonly workbook: Workbook; readonly fileName: string }
  | { readonly state: "refused"; readonly says: string };

/** Above this many bytes a file is not even read; the workbook's own limit is lower. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Opens what a person chose or dropped: one .xlsx file. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return { state: "refused", says: MANY_FILES };
  if (!/\.xlsx$/i.test(file.name)) return { state: "refused", says: WRONG_EXTENSION(file.name) };
  if (file.size > MOST_BYTES) return { state: "refused", says: OPEN_TROUBLE["too-large"] };
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Opens a workbook that comes with the product. */
export async function openSample(sample: Sample): Promise<Opened> {
  const url = sampleUrl(sample);
  if (url === null) return { state: "opened", workbook: new Workbook(), fileName: sample.fileName };
  const answer = await fetch(url);
  if (!answer.ok) return { state: "refused", says: SAMPLE_MISSING(sample.label) };
  return openBytes(new Uint8Array(await answer.arrayBuffer()), sample.fileName);
}

async function openBytes(bytes: Uint8Array, fileName: string): Promise<Opened> {
  try {
    return { state: "opened", workbook: await openWorkbook(bytes), fileName };
  } catch (error) {
    if (error instanceof OpenTrouble) return { state: "refused", says: OPEN_TROUBLE[error.kind] };
    throw error;
  }
}
