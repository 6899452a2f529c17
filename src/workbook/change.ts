import type { ChangeSource, SheetEvent } from "./sheet-event";

/** One thing done to the workbook, and how it is undone and done again. */
export interface Change<Sheet> {
  redo(): void;
  undo(): void;
  /** This and a change made right after it as one, where what stood between them is not worth keeping. */
  joined?(next: Change<Sheet>): Change<Sheet> | null;
  /** What listeners hear of it; `undone` where it was taken back. */
  tell(source: ChangeSource, undone: boolean): readonly SheetEvent<Sheet>[];
}

/** Where a sheet hands in what it did: the workbook, which does it, keeps it for undo and tells listeners. */
export interface ChangeRecorder<Sheet> {
  /** The last change of the step that is being made; null where it has none yet, and outside of a step. */
  readonly lastChange: Change<Sheet> | null;
  perform(change: Change<Sheet>): void;
  /** Does several as one step. */
  together(changes: () => void): void;
}
