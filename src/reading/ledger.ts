import type { Leftover } from "../domain/reading";
import type { SourceCell, SourceRow } from "./source-cell";

/** Where a cell of the sheet ended. What no step claims is left over, so nothing is dropped in silence. */
export type CellRole = "heading" | "header" | "entry" | "statement";

/** Accounts for every non-empty cell of the sheet once. */
export class Ledger {
  private readonly roles = new Map<SourceCell, CellRole>();

  /** The first claim counts. */
  claim(role: CellRole, cells: Iterable<SourceCell>): void {
    for (const cell of cells) if (!this.roles.has(cell)) this.roles.set(cell, role);
  }

  roleOf(cell: SourceCell): CellRole | null {
    return this.roles.get(cell) ?? null;
  }

  /** The cells nothing claimed, in reading order. */
  leftovers(rows: readonly SourceRow[]): readonly Leftover[] {
    return rows.flatMap((row) =>
      row.cells.filter((cell) => !this.roles.has(cell)).map((cell) => ({ at: cell.range, text: cell.text })),
    );
  }
}
