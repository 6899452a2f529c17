import type { CellRange } from "../sheet/cell-range";
import { rangeOf } from "../sheet/cell-range";
import type { CellStore } from "./cell-store";
import type { Change } from "./change";
import type { StoredCell } from "./stored-cell";
import type { ChangeSource, WorkbookEvent } from "./workbook-event";
import type { Worksheet } from "./worksheet";

export interface CellSwap {
  readonly row: number;
  readonly column: number;
  readonly before: StoredCell;
  readonly after: StoredCell;
}

/** Some cells of a sheet replaced by others. */
export class CellChange implements Change {
  constructor(
    private readonly sheet: Worksheet,
    private readonly store: CellStore,
    private readonly swaps: readonly CellSwap[],
  ) {}

  redo(): void {
    this.write("after");
  }

  undo(): void {
    this.write("before");
  }

  tell(source: ChangeSource): readonly WorkbookEvent[] {
    const { sheet } = this;
    const events: WorkbookEvent[] = [];
    const written = rangeRound(this.swaps.filter(({ before, after }) => !sameContent(before, after)));
    const restyled = rangeRound(this.swaps.filter(({ before, after }) => before.style !== after.style));
    if (written) events.push({ kind: "cells-changed", sheet, range: written, source });
    if (restyled) events.push({ kind: "format-changed", sheet, range: restyled, source });
    return events;
  }

  private write(side: "before" | "after"): void {
    const byRow = new Map<number, { column: number; cell: StoredCell }[]>();
    for (const swap of this.swaps) {
      const cells = byRow.get(swap.row) ?? [];
      if (cells.length === 0) byRow.set(swap.row, cells);
      cells.push({ column: swap.column, cell: swap[side] });
    }
    for (const [row, cells] of byRow) this.store.setInRow(row, cells);
  }
}

function sameContent(a: StoredCell, b: StoredCell): boolean {
  return a.value === b.value && a.formula === b.formula && a.quoted === b.quoted;
}

function rangeRound(swaps: readonly CellSwap[]): CellRange | null {
  if (swaps.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of swaps) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return rangeOf(top, left, bottom, right);
}
