import type { SpreadsheetHost } from "./spreadsheet-host";
import type { UndoRecord } from "./undo-record";

/** What a button of ours did, for the shell to name it. */
export type StepKind = "mark" | "unmark" | "report" | "fix" | "ignore" | "revoke" | "remember";

/** One step the clerk can take back: everything one press of a button wrote. */
export interface UndoStep {
  readonly kind: StepKind;
  readonly records: readonly UndoRecord[];
}

/**
 * What the product wrote, newest last. Excel before about ExcelApi 1.19 forgets the clerk's own undo steps when an
 * add-in writes, so the product keeps its own.
 */
export type UndoHistory = readonly UndoStep[];

/** Takes one step back, its writes in reverse. Fails with HostTrouble "stale" where the cells have changed since. */
export async function undoStep(host: SpreadsheetHost, step: UndoStep): Promise<void> {
  for (const record of [...step.records].reverse()) await host.undo(record);
}

/** Whether taking the step back changes what a check of the sheet finds: its cells, or what is ignored. */
export function tellsAnew({ records }: UndoStep): boolean {
  return records.some(({ kind }) => kind === "edits" || kind === "notes");
}
