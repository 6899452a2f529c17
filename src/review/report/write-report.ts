import type { SheetPlan } from "../../sheet/sheet-plan";
import { attempt } from "../port/attempt";
import type { EarlierReport, EarlierSheet } from "./earlier-report";
import type { Progress } from "../port/progress";
import { cancellable } from "../port/progress";
import type { NewMark } from "../port/new-marks";
import { rollBack } from "../port/roll-back";
import type { SpreadsheetHost } from "../port/spreadsheet-host";
import type { FormerKept, UndoRecord } from "../port/undo-record";

/**
 * Writes the sheets of a report beside the source, which stays untouched. `progress` is told the rows of
 * all sheets together. Where a sheet fails the ones written before it are taken back, and the trouble is passed on.
 */
export async function writeReport(
  host: SpreadsheetHost,
  plans: readonly SheetPlan[],
  progress?: Progress,
  mark?: NewMark,
  earlier?: EarlierReport,
): Promise<readonly UndoRecord[]> {
  const all = plans.reduce((rows, { cells }) => rows + cells.length, 0);
  const written: UndoRecord[] = [];
  let before = 0;
  try {
    for (const [index, plan] of plans.entries()) {
      const rowsBefore = before;
      const told = cancellable((done) => progress?.(rowsBefore + done, all), progress?.signal);
      const onto = earlier?.onto[index];
      written.push(
        onto ? await host.rewrite(onto.sheet, plan, keptOf(onto), told) : await host.write(plan, told, mark),
      );
      before += plan.cells.length;
    }
    for (const sheet of earlier?.superfluous ?? []) written.push(await host.retire(sheet.sheet, keptOf(sheet)));
  } catch (failure) {
    throw await rollBack(host, written, failure);
  }
  return written;
}

/**
 * Deletes what the refreshing before this one had put aside, once this one is done: only the last can be taken back.
 * Gives the sheets that could not be deleted; the report stands all the same.
 */
export async function discardFormers(host: SpreadsheetHost, formers: readonly string[]): Promise<readonly string[]> {
  const outcome = await attempt(() => host.discard(formers));
  return outcome.done ? [] : formers;
}

/** What the clerk changed by hand, or may have, stays in sight. */
function keptOf({ edits }: EarlierSheet): FormerKept {
  return edits === 0 ? "hidden" : "shown";
}
