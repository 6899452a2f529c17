import type { ChangeSource, WorkbookEvent } from "./workbook-event";

/** One thing done to the workbook, and how it is undone and done again. */
export interface Change {
  redo(): void;
  undo(): void;
  /** This and a change made right after it as one, where what stood between them is not worth keeping. */
  joined?(next: Change): Change | null;
  /** What listeners hear of it; `undone` where it was taken back. */
  tell(source: ChangeSource, undone: boolean): readonly WorkbookEvent[];
}

/** Where a sheet hands in what it did: the workbook, which does it, keeps it for undo and tells listeners. */
export interface ChangeRecorder {
  /** The last change of the step that is being made; null where it has none yet, and outside of a step. */
  readonly lastChange: Change | null;
  perform(change: Change): void;
  /** Does several as one step. */
  together(changes: () => void): void;
}
