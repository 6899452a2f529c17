import type { CellRange } from "../sheet/cell-range";
import { rangeOf } from "../sheet/cell-range";
import type { CellStore, StoredRow } from "./cell-store";
import type { Change } from "./change";
import type { ChangeSource, SheetEvent } from "./sheet-event";
import type { StoredCell } from "./stored-cell";
import { BLANK } from "./stored-cell";

export interface CellSwap {
  readonly row: number;
  readonly column: number;
  readonly before: StoredCell;
  readonly after: StoredCell;
}

/** What is to be replaced so that a sheet holds these rows and nothing else. */
export function swapsTo(store: CellStore, rows: ReadonlyMap<number, StoredRow>): readonly CellSwap[] {
  const swaps: CellSwap[] = [];
  for (const row of new Set([...store.rowNumbers(), ...rows.keys()])) {
    const [before, after] = [store.row(row) ?? [], rows.get(row) ?? []];
    for (let column = 0; column < Math.max(before.length, after.length); column++) {
      const swap = { row, column, before: before[column] ?? BLANK, after: after[column] ?? BLANK };
      if (swap.before !== swap.after) swaps.push(swap);
    }
  }
  return swaps;
}

/** Some cells of a sheet replaced by others. */
export class CellChange<Sheet> implements Change<Sheet> {
  constructor(
    private readonly sheet: Sheet,
    private readonly store: CellStore,
    private readonly swaps: readonly CellSwap[],
    /** "untold" where another event says what happened. */
    private readonly telling: "told" | "untold" = "told",
  ) {}

  redo(): void {
    this.write("after");
  }

  undo(): void {
    this.write("before");
  }

  tell(source: ChangeSource, undone = false): readonly SheetEvent<Sheet>[] {
    const { sheet } = this;
    const events: SheetEvent<Sheet>[] = [];
    if (this.telling === "untold") return events;
    const written = rangeRound(this.swaps.filter(({ before, after }) => !sameContent(before, after)));
    const restyled = rangeRound(this.swaps.filter(({ before, after }) => before.style !== after.style));
    if (written) events.push({ kind: "cells-changed", sheet, range: written, source });
    if (restyled) events.push({ kind: "format-changed", sheet, range: restyled, source });
    const formulas = this.swaps.filter(({ before, after }) => before.formula !== after.formula);
    if (formulas.length > 0) {
      const previous = formulas.map(({ row, column, before, after }) => ({
        at: { row, column },
        formula: (undone ? after : before).formula ?? "",
      }));
      events.push({ kind: "formulas-changed", sheet, previous, source });
    }
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
