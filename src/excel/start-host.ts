import { attempt } from "../review/attempt";
import { RefusingHost } from "../review/refusing-host";
import type { SpreadsheetHost } from "../review/spreadsheet-host";
import { ExcelHost } from "./excel-host";
import { whenReady } from "./when-ready";

/** The host for a page of the add-in once Office.js is ready; one that says why where there is no Excel new enough. */
export async function startHost(): Promise<SpreadsheetHost> {
  const ready = await attempt(whenReady);
  if (!ready.done) return new RefusingHost("too-old", ready.trouble.detail);
  return ready.value.newEnough ? new ExcelHost() : new RefusingHost("too-old", ready.value.name);
}
