import { SaveTrouble } from "../../workbook/xlsx/save-trouble";
import { saveWorkbook } from "../../workbook/xlsx/save-workbook";
import type { Workbook } from "../../workbook/workbook";
import { SAVE_TROUBLE } from "../strings";

/** The bytes of a workbook's file, or the sentence that says why there are none. */
export type Saved =
  { readonly state: "saved"; readonly bytes: Uint8Array } | { readonly state: "refused"; readonly says: string };

export async function saving(workbook: Workbook): Promise<Saved> {
  try {
    return { state: "saved", bytes: await saveWorkbook(workbook) };
  } catch (trouble) {
    if (trouble instanceof SaveTrouble) return { state: "refused", says: SAVE_TROUBLE[trouble.kind](trouble.detail) };
    throw trouble;
  }
}
