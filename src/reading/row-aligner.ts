import type { Framework } from "../domain/vocabulary/frameworks";
import { alignRow } from "./align-row";
import type { Alignment, AlignmentCosts, Placed } from "./align-row";
import { lookCost } from "./column-cost";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { shiftFrom } from "./header-layout";
import type { Look } from "./look";
import type { Piece } from "./piece";
import { printedText } from "./printed-text";
import type { SourceRow } from "./source-cell";
import { splitsOf } from "./split-glued-cell";

/** A look that costs less is taken as it stands where every cell of the row stands under its header. */
const PLAUSIBLE = 1.3;
/** An indicator without a name is hardly meant. */
const MISSED_NAME = 1;

/** Reads the cells of a row as items of the form. Rows that stand as the header says are taken as they are. */
export function rowAligner(
  layout: HeaderLayout,
  framework: Framework,
  lookAt: (text: string) => Look,
): (row: SourceRow) => Alignment {
  const home = new Map<number, ColumnPlace>();
  for (const place of layout.columns) for (let column = place.first; column <= place.last; column += 1) home.set(column, place);
  const costs: AlignmentCosts = {
    look: (piece, place) => lookCost(lookAt(piece.text), place.column, framework),
    shift: (piece, place) => shiftFrom(place, piece.cell.column),
    skip: (place) => (place.column === "level3" ? MISSED_NAME : 0),
    splits: (piece) => splitsOf(piece, lookAt),
  };
  return (row) => {
    const pieces = row.cells.map((cell): Piece => ({ cell, raw: cell.text, text: printedText(cell.text), split: false }));
    return asItStands(pieces, home, costs) ?? alignRow(pieces, layout.columns, costs);
  };
}

function asItStands(pieces: readonly Piece[], home: ReadonlyMap<number, ColumnPlace>, costs: AlignmentCosts): Alignment | null {
  const placed: Placed[] = [];
  const taken = new Set<ColumnPlace>();
  for (const piece of pieces) {
    const place = home.get(piece.cell.column);
    if (!place || taken.has(place) || costs.look(piece, place) >= PLAUSIBLE) return null;
    taken.add(place);
    placed.push({ piece, place, shift: 0 });
  }
  return { placed, loose: [], cost: 0 };
}
