import type { Alignment, AlignmentCosts, Contested, Placed } from "./align-row";
import { alignRow } from "./align-row";
import type { ColumnPlace } from "./header-layout";
import type { Piece } from "./piece";
import type { SourceCell } from "./source-cell";

/** A reading that costs no more than this above the best is about as good. */
export const NEAR = 1;

/** The alignment, its pieces marked where their columns are contested. */
export function marked(alignment: Alignment, contested: Contested): Alignment {
  if (contested.size === 0) return alignment;
  const placed = alignment.placed.map((placing): Placed => (contested.has(placing.place) ? { ...placing, contested: true } : placing));
  return { ...alignment, placed, contested };
}

/** True where the piece stands in the same column of the form in that reading too. */
export function holds(placed: readonly Placed[], { piece, place }: Placed): boolean {
  return placed.some((placing) => placing.place === place && placing.piece.cell === piece.cell && placing.piece.text === piece.text);
}

/** What two readings of a row say differently. */
export function contestedBetween(chosen: readonly Placed[], other: readonly Placed[]): Contested {
  const contested = new Map<ColumnPlace, SourceCell>();
  for (const placing of other) if (!holds(chosen, placing)) contested.set(placing.place, placing.piece.cell);
  for (const placing of chosen) if (!holds(other, placing)) contested.set(placing.place, placing.piece.cell);
  return contested;
}

/**
 * The alignment of a moved row with the columns that a reading about as good fills otherwise: for each piece that might be
 * the item of another column, the best alignment in which it is.
 */
export function withContested(best: Alignment, pieces: readonly Piece[], columns: readonly ColumnPlace[], costs: AlignmentCosts): Alignment {
  const contested = new Map<ColumnPlace, SourceCell>();
  for (const { piece, place } of best.placed) {
    const own = costs.look(piece, place);
    if (!columns.some((other) => other !== place && costs.look(piece, other) - own < NEAR)) continue;
    const barred = (other: Piece, at: ColumnPlace): boolean => at === place && other.cell === piece.cell && other.text === piece.text;
    const second = alignRow(pieces, columns, { ...costs, look: (other, at) => (barred(other, at) ? BARRED : costs.look(other, at)) });
    if (second.cost - best.cost >= NEAR) continue;
    for (const [at, cell] of contestedBetween(best.placed, second.placed)) contested.set(at, cell);
  }
  return marked(best, contested);
}

/** Dearer than leaving a piece loose. */
const BARRED = 100;
