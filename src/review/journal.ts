import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/** What a button of ours did, for the shell to name it. */
export type StepKind = "mark" | "unmark" | "report" | "fix" | "ignore" | "revoke" | "remember";

/** One step the clerk can take back: everything one press of a button wrote. */
export interface JournalStep {
  readonly kind: StepKind;
  readonly receipts: readonly WriteReceipt[];
}

/**
 * What the product wrote, newest last. Excel before about ExcelApi 1.19 forgets the clerk's own undo steps when an
 * add-in writes, so the product keeps its own.
 */
export type Journal = readonly JournalStep[];

/** Takes one step back, its writes in reverse. Fails with HostTrouble "stale" where the cells have changed since. */
export async function takeBack(host: SpreadsheetHost, step: JournalStep): Promise<void> {
  for (const receipt of [...step.receipts].reverse()) await host.takeBack(receipt);
}

/** Whether taking the step back changes what a check of the sheet finds: its cells, or what is ignored. */
export function tellsAnew({ receipts }: JournalStep): boolean {
  return receipts.some(({ kind }) => kind === "edits" || kind === "notes");
}
