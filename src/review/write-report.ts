import type { PerformanceDocument } from "../domain/performance-document";
import { layoutReport } from "../layout/layout-report";
import type { Progress, SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/**
 * 生成报表: lays the document out in the official form, one new sheet for each of its tables; the source stays untouched.
 * Where a sheet fails the ones written before it are taken back, and the trouble is passed on.
 */
export async function writeReport(
  host: SpreadsheetHost,
  document: PerformanceDocument,
  progress?: Progress,
): Promise<readonly WriteReceipt[]> {
  const written: WriteReceipt[] = [];
  try {
    for (const plan of layoutReport(document)) written.push(await host.write(plan, progress));
  } catch (trouble) {
    for (const receipt of written.reverse()) await host.takeBack(receipt);
    throw trouble;
  }
  return written;
}
