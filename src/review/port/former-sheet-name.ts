import { freeSheetName, LONGEST } from "../../sheet/sheet-names";
import { FORMER } from "./strings";

/** What a sheet is called once a newer report has replaced it: 「目标表 上一版」, valid and free. */
export function formerSheetName(sheet: string, taken: Iterable<string>): string {
  return freeSheetName(`${sheet.slice(0, LONGEST - FORMER.length).trimEnd()}${FORMER}`, taken);
}
