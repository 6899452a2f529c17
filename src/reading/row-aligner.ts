import type { Framework } from "../domain/vocabulary/frameworks";
import type { Alignment, AlignmentCosts, Placed } from "./align-row";
import { alignRow } from "./align-row";
import { lookCost } from "./column-cost";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { shiftFrom } from "./header-layout";
import type { Look } from "./look";
import type { MergedCover } from "./merged-cover";
import type { Piece } from "./piece";
import { printedText } from "./printed-text";
import type { SourceRow } from "./source-cell";
import { splitsOf } from "./split-glued-cell";

/** A look that costs less is what one expects in the column. */
const PLAUSIBLE = 1.3;
/** An indicator without a name is hardly meant. */
const MISSED_NAME = 1;

/** Reads the cells of a row as items of the form. Rows that stand as the header says are taken as they are. */
export function rowAligner(
  layout: HeaderLayout,
  framework: Framework,
  lookAt: (text: string) => Look,
  cover: MergedCover,
): (row: SourceRow) => Alignment {
  const home = new Map<number, ColumnPlace>();
  for (const place of layout.columns) for (let column = place.first; column <= place.last; column += 1) home.set(column, place);
  const costs: AlignmentCosts = {
    look: (piece, place) => lookCost(lookAt(piece.text), place.column, framework),
    shift: (piece, place) => shiftFrom(place, piece.cell.column),
    skip: (place) => (place.column === "level3" ? MISSED_NAME : 0),
    splits: (piece) => splitsOf(piece, lookAt),
  };
  const context: RowContext = { layout, home, costs, cover };
  return (row) => {
    const pieces = row.cells.map((cell): Piece => ({ cell, raw: cell.text, text: printedText(cell.text), split: false }));
    return asItStands(pieces, context) ?? alignRow(pieces, layout.columns, costs);
  };
}

/** What is known of a row beside its cells. */
interface RowContext {
  readonly layout: HeaderLayout;
  readonly home: ReadonlyMap<number, ColumnPlace>;
  readonly costs: AlignmentCosts;
  readonly cover: MergedCover;
}

/**
 * The row as the header says, where its cells bear that out. A text that one would not expect in its column is the clerk's
 * own and stays where it was written; a row that was moved in copying shows in several neighbours that look like the items
 * of other columns. null where the row may have been moved, or a cell holds the item of an empty neighbour too.
 */
function asItStands(pieces: readonly Piece[], context: RowContext): Alignment | null {
  const placed: Placed[] = [];
  let odd = 0;
  let afterOdd = false;
  for (const piece of pieces) {
    const place = context.home.get(piece.cell.column);
    if (!place || placed.at(-1)?.place === place) return null;
    const isOdd = context.costs.look(piece, place) >= PLAUSIBLE;
    if (isOdd && (afterOdd || holdsTwo(piece, place, placed.at(-1)?.place, pieces[placed.length + 1], context))) return null;
    if (isOdd) odd += 1;
    afterOdd = isOdd;
    placed.push({ piece, place, shift: 0 });
  }
  return odd > 1 && odd * 3 > placed.length ? null : { placed, loose: [], cost: 0, stands: true };
}

/** True where the cell can be parted into the item of its column and that of a neighbour, which is empty. */
function holdsTwo(piece: Piece, place: ColumnPlace, before: ColumnPlace | undefined, behind: Piece | undefined, context: RowContext): boolean {
  const { layout, costs, cover } = context;
  const index = layout.columns.indexOf(place);
  const [previous, next] = [layout.columns[index - 1], layout.columns[index + 1]];
  const fits = (a: ColumnPlace, b: ColumnPlace): boolean =>
    costs.splits(piece).some(([first, second]) => costs.look(first, a) < PLAUSIBLE && costs.look(second, b) < PLAUSIBLE);
  if (next && (!behind || behind.cell.column > next.last) && fits(place, next)) return true;
  // Two words written without a blank are one name, unless the column behind is empty for the second.
  return /\S\s+\S/u.test(piece.raw) && previous !== undefined && previous !== before && cover.rangeAt(piece.cell.row, previous.first) === null && fits(previous, place);
}
