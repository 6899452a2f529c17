/** The flag by which a request says that it waits while the clerk types into a cell (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

/** What is done with a request: answer it now, or refuse it because a cell is being edited. */
export interface Admission {
  readonly answer: () => void;
  readonly refuse: () => void;
}

/**
 * What can come between a request and its answer. While the clerk types into a cell Excel refuses requests, and lets
 * wait those that asked for it
 * (https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member);
 * and an Excel that hangs answers none at all.
 */
export class RequestGate {
  private readonly waiting: (() => void)[] = [];
  private editing = false;
  private hanging = false;

  /** @param playsCellEdit false for a host that answers while a cell is edited. */
  constructor(private readonly playsCellEdit: boolean) {}

  /** The clerk begins to type into a cell. */
  beginCellEdit(): void {
    this.editing = true;
  }

  /** The clerk has left the cell: what waited is answered in its order. */
  endCellEdit(): void {
    this.editing = false;
    for (const answer of this.waiting.splice(0)) answer();
  }

  /** From now on requests are neither carried out nor answered. */
  hang(): void {
    this.hanging = true;
  }

  recover(): void {
    this.hanging = false;
  }

  pass(flags: number, { answer, refuse }: Admission): void {
    if (this.hanging) return;
    if (!this.editing || !this.playsCellEdit) answer();
    else if ((flags & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(answer);
    else refuse();
  }
}
