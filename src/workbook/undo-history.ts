import type { Change } from "./change";
import type { ChangeSource, WorkbookEvent } from "./workbook-event";
import type { Worksheet } from "./worksheet";

/** One step of the clerk or of an add-in: everything done between pressing a button and its end. */
export interface UndoStep {
  readonly label: string;
  readonly source: ChangeSource;
}

interface RecordedStep extends UndoStep {
  readonly changes: readonly Change<Worksheet>[];
}

/** The steps that can be undone and those that can be done again. */
export class UndoHistory {
  private readonly done: RecordedStep[] = [];
  private readonly undone: RecordedStep[] = [];

  get nextUndo(): UndoStep | null {
    return this.done.at(-1) ?? null;
  }

  get nextRedo(): UndoStep | null {
    return this.undone.at(-1) ?? null;
  }

  /** Number of steps done and not undone; the same number and the same last step mean the same content. */
  get lastStep(): object | null {
    return this.done.at(-1) ?? null;
  }

  record(label: string, source: ChangeSource, changes: readonly Change<Worksheet>[]): void {
    this.done.push({ label, source, changes });
    this.undone.length = 0;
  }

  /** Nothing that was done can be undone any more. */
  forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }

  undo(): readonly WorkbookEvent[] {
    const step = this.done.pop();
    if (!step) return [];
    this.undone.push(step);
    const changes = [...step.changes].reverse();
    for (const change of changes) change.undo();
    return changes.flatMap((change) => change.tell("user", true));
  }

  redo(): readonly WorkbookEvent[] {
    const step = this.undone.pop();
    if (!step) return [];
    this.done.push(step);
    for (const change of step.changes) change.redo();
    return step.changes.flatMap((change) => change.tell("user", false));
  }
}
