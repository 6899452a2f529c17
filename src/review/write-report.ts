import type { SheetPlan } from "../sheet/sheet-plan";
import type { Progress, SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/**
 * Writes the sheets of a report beside the source, which stays untouched. Where a sheet fails the ones written before it are
 * taken back, and the trouble is passed on.
 */
export async function writeReport(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  progress?: Progress,
): Promise<readonly WriteReceipt[]> {
  const written: WriteReceipt[] = [];
  try {
    for (const plan of plans) written.push(await host.write(plan, progress));
  } catch (trouble) {
    for (const receipt of written.reverse()) await host.takeBack(receipt);
    throw trouble;
  }
  return written;
}
