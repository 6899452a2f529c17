import type { Aside, AsideRole, Leftover } from "../../domain/reading";
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
    const asides: Aside[] = [];
    for (const row of rows) {
      for (const { index, range, text } of row.cells) {
        const role = this.roles[index];
        if (role !== undefined && isAside(role)) asides.push({ role, at: range, text });
      }
    }
    return asides;
  }

  /** The cells nothing claimed, in reading order. */
  leftovers(rows: readonly SourceRow[]): readonly Leftover[] {
    const leftovers: Leftover[] = [];
    for (const row of rows) {
      for (const { index, range, text } of row.cells)
        if (this.roles[index] === undefined) leftovers.push({ at: range, text });
    }
    return leftovers;
  }
}

function isAside(role: CellRole): role is AsideRole {
  return ASIDES.has(role);
}
