import type { SpreadsheetHost } from "../../review/port/spreadsheet-host";
import { ExcelHost } from "./excel-host";
import { RefusingHost } from "./refusing-host";
import { NEEDED_API, whenReady } from "./when-ready";

/**
 * The host a page of the add-in works with, once Office.js has met Excel. Where this is no Excel, or one without
 * ExcelApi 1.9, every call of it fails with HostTrouble "too-old", so that the pane can say which Excel is needed.
 */
export async function startHost(): Promise<SpreadsheetHost> {
  if (typeof Office === "undefined") return new RefusingHost("office.js was not loaded");
  const { inExcel, newEnough, name } = await whenReady();
  if (!inExcel) return new RefusingHost(`not in Excel: ${name}`);
  return newEnough ? new ExcelHost() : new RefusingHost(`${name} lacks ExcelApi ${NEEDED_API}`);
}
