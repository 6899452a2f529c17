import type { Column } from "../../domain/target-table";
import type { Alignment, AlignmentCosts, Contested, Placed } from "./align-row";
import { alignRow } from "./align-row";
import type { ColumnPlace } from "../header/header-layout";
import type { Piece } from "./piece";
import type { SourceCell } from "../grid/source-cell";

/** A reading that costs no more than this above the best is about as good. */
export const NEAR = 1;
/** And so much for a piece of a column beside the standard form's that stands otherwise than the piece before it. */
const NEAR_A_GAP = 1.6;

/** The alignment, its pieces marked where their columns are contested. */
export function marked(alignment: Alignment, contested: Contested): Alignment {
  if (contested.size === 0) return alignment;
  const placed = alignment.placed.map((placing): Placed =>
    contested.has(placing.place) ? { ...placing, contested: true } : placing,
  );
  return { ...alignment, placed, contested };
}

/** True where the piece stands in the same column of the form in that reading too. */
export function holds(placed: readonly Placed[], { piece, place }: Placed): boolean {
  return placed.some(
    (placing) => placing.place === place && placing.piece.cell === piece.cell && placing.piece.text === piece.text,
  );
}

/** What two readings of a row say differently. */
export function contestedBetween(chosen: readonly Placed[], other: readonly Placed[]): Contested {
  const contested = new Map<ColumnPlace, SourceCell>();
  for (const placing of other) if (!holds(chosen, placing)) contested.set(placing.place, placing.piece.cell);
  for (const placing of chosen) if (!holds(other, placing)) contested.set(placing.place, placing.piece.cell);
  return contested;
}

/**
 * The alignment of a moved row with the columns that a reading about as good fills otherwise: for each piece that might
 * be the item of other columns, the best alignments in which it is.
 */
export function withContested(
  best: Alignment,
  pieces: readonly Piece[],
  columns: readonly ColumnPlace[],
  costs: AlignmentCosts,
): Alignment {
  const contested = new Map<ColumnPlace, SourceCell>();
  for (const [index, { piece, place, shift }] of best.placed.entries()) {
    const own = costs.look(piece, place);
    // Where empty cells were put in between, one more or less is about as good.
    const near = place.extra !== null && shift !== (best.placed[index - 1]?.shift ?? shift) ? NEAR_A_GAP : NEAR;
    if (!columns.some((other) => other !== place && costs.look(piece, other) - own < NEAR)) continue;
    const barred = new Set([place]);
    const look = (other: Piece, at: ColumnPlace): number =>
      barred.has(at) && other.cell === piece.cell && other.text === piece.text ? BARRED : costs.look(other, at);
    for (
      let second = alignRow(pieces, columns, { ...costs, look });
      second.cost - best.cost < near;
      second = alignRow(pieces, columns, { ...costs, look })
    ) {
      for (const [at, cell] of contestedBetween(best.placed, second.placed)) contested.set(at, cell);
      const other = second.placed.find(
        (placing) => placing.piece.cell === piece.cell && placing.piece.text === piece.text,
      );
      if (!other) break;
      barred.add(other.place);
    }
  }
  return marked(best, contested);
}

const ITS_OWN: ReadonlySet<string> = new Set<Column>(["detail", "nature", "direction", "value", "unit", "weight"]);

/**
 * True for a row moved in copying of one piece that is neither a level nor a name and may be the item of several
 * columns: no indicator is told by it.
 */
export function isStray({ placed: [only, ...more], loose, stands }: Alignment): boolean {
  return !stands && only?.contested === true && more.length + loose.length === 0 && ITS_OWN.has(only.place.column);
}

/** Dearer than leaving a piece loose. */
const BARRED = 100;
