import type { SpreadsheetHost } from "./spreadsheet-host";
import type { WriteReceipt } from "./write-receipt";

/** One step the clerk can take back: everything one press of a button wrote. */
export interface JournalStep {
  readonly label: string;
  readonly receipts: readonly WriteReceipt[];
}

/**
 * What the product wrote, newest last. Excel before about ExcelApi 1.19 forgets the clerk's own undo steps when an add-in
 * writes, so the product keeps its own.
 */
export class Journal {
  private readonly steps: JournalStep[] = [];

  /** The step that `takeBack` would take back; null where there is none. */
  get last(): JournalStep | null {
    return this.steps.at(-1) ?? null;
  }

  record(label: string, receipts: readonly WriteReceipt[]): void {
    if (receipts.length > 0) this.steps.push({ label, receipts });
  }

  /** Takes the last step back, its writes in reverse. On trouble the step stays in the journal. */
  async takeBack(host: SpreadsheetHost): Promise<JournalStep | null> {
    const step = this.last;
    if (!step) return null;
    for (const receipt of [...step.receipts].reverse()) await host.takeBack(receipt);
    this.steps.pop();
    return step;
  }
}
