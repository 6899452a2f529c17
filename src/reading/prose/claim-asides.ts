import { fold } from "../../domain/vocabulary/fold";
import { PROSE_LINE } from "../../domain/vocabulary/lines";
import { asideRoles } from "./aside-roles";
import { isNoteRow } from "./beside-table";
import type { Ledger } from "../grid/ledger";
import type { SourceRow } from "../grid/source-cell";

/** A shorter sentence is no paragraph. */
const SHORTEST_PROSE = 15;

/** Gives the cells outside the tables that are no heading and no statement their roles; the others are left over. */
export function claimAsides(outside: readonly SourceRow[], ledger: Ledger): void {
  let note: SourceRow | null = null;
  for (const row of outside) {
    note = isNoteRow(row, note) ? row : null;
    const roles =
      isProse(row) || (note && row.cells.length === 1) ? row.cells.map(() => "note" as const) : asideRoles(row);
    row.cells.forEach((cell, index) => {
      const role = roles[index];
      if (role) ledger.claim(role, cell);
    });
  }
}

/** A paragraph alone in its row. */
function isProse(row: SourceRow): boolean {
  const [only, second] = row.cells;
  if (!only || second) return false;
  const folded = fold(only.text.slice(0, 400));
  return folded.length >= SHORTEST_PROSE && PROSE_LINE.test(folded);
}
