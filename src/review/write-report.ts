import type { SheetPlan } from "../sheet/sheet-plan";
import type { Progress } from "./progress";
import { cancellable } from "./progress";
import type { NewMark } from "./report-mark";
import { rollBack } from "./roll-back";
import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/**
 * Writes the sheets of a report beside the source, which stays untouched. `progress` is told the rows of
 * all sheets together. Where a sheet fails the ones written before it are taken back, and the trouble is passed on.
 */
export async function writeReport(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  progress?: Progress,
  mark?: NewMark,
): Promise<readonly WriteReceipt[]> {
  const all = plans.reduce((rows, { cells }) => rows + cells.length, 0);
  const written: WriteReceipt[] = [];
  let before = 0;
  try {
    for (const plan of plans) {
      const rowsBefore = before;
      written.push(await host.write(plan, cancellable((done) => progress?.(rowsBefore + done, all), progress?.signal), mark));
      before += plan.cells.length;
    }
  } catch (failure) {
    throw await rollBack(host, written, failure);
  }
  return written;
}
