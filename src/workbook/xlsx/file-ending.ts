import { carrierOf } from "./carrier";
import type { Carrier } from "./carrier";
import { typeLookup } from "./content-types";
import type { Workbook } from "../workbook";
import { textPart } from "./zip-package";

/** How the name of a workbook's file ends: Excel opens none whose ending is not that of its kind. */
export type FileEnding = ".xlsx" | ".xlsm";

const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** The ending of the file the workbook is saved as: .xlsm where it came from a file that may hold macros. */
export function fileEndingOf(workbook: Workbook): FileEnding {
  const carrier = carrierOf(workbook);
  return carrier && savedType(carrier) === WITH_MACROS ? ".xlsm" : ".xlsx";
}

/** The type of the workbook part as it is saved: what is made of a template (.xltx, .xltm) is a workbook. */
export function savedType(carrier: Carrier): string {
  return /macroEnabled/i.test(carriedType(carrier)) ? WITH_MACROS : PLAIN;
}

/** The type of the workbook part in the file it came from. */
export function carriedType({ parts, workbookPath }: Carrier): string {
  return typeLookup(textPart(parts, "[Content_Types].xml") ?? "")(workbookPath) ?? "";
}
