import type { Aside, AsideRole, Leftover } from "../domain/reading";
import type { SourceCell, SourceRow } from "./source-cell";

/** Where a cell of the sheet ended. What no step claims is left over, so nothing is dropped in silence. */
export type CellRole = "heading" | "header" | "entry" | "statement" | "total" | AsideRole;

const ASIDES: ReadonlySet<CellRole> = new Set<AsideRole>(["note", "signature", "page-number", "column-number"]);

/** Accounts for every non-empty cell of the sheet once. */
export class Ledger {
  private readonly roles: (CellRole | undefined)[];

  constructor(cells: number) {
    this.roles = Array.from({ length: cells });
  }

  /** The first claim counts. */
  claim(role: CellRole, cell: SourceCell): void {
    this.roles[cell.index] ??= role;
  }

  roleOf(cell: SourceCell): CellRole | null {
    return this.roles[cell.index] ?? null;
  }

  /** The cells that were understood and are no items of the form, in reading order. */
  asides(rows: readonly SourceRow[]): readonly Aside[] {
    return rows.flatMap((row) =>
      row.cells.flatMap((cell) => {
        const role = this.roles[cell.index];
        return role !== undefined && isAside(role) ? [{ role, at: cell.range, text: cell.text }] : [];
      }),
    );
  }

  /** The cells nothing claimed, in reading order. */
  leftovers(rows: readonly SourceRow[]): readonly Leftover[] {
    return rows.flatMap((row) =>
      row.cells.filter((cell) => this.roles[cell.index] === undefined).map((cell) => ({ at: cell.range, text: cell.text })),
    );
  }
}

function isAside(role: CellRole): role is AsideRole {
  return ASIDES.has(role);
}
