import type { Column } from "../domain/target-table";
import type { Framework } from "../domain/vocabulary/frameworks";
import type { Alignment, AlignmentCosts, Placed } from "./align-row";
import { alignRow } from "./align-row";
import { lookCost } from "./column-cost";
import { isEntireRow } from "./entire-row";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { shiftFrom } from "./header-layout";
import type { Look } from "./look";
import type { MergedCover } from "./merged-cover";
import type { Piece } from "./piece";
import type { SourceCell, SourceRow } from "./source-cell";
import { splitsOf } from "./split-glued-cell";

/** A look that costs less is what one expects in the column. */
const PLAUSIBLE = 1.3;
/** A row is taken to have been moved only where that makes it so much likelier. */
const MOVED = 4;
/** An indicator without a name is hardly meant. */
const MISSED_NAME = 1;
/** A look that costs so much is that of another item for certain: 质量指标 where the name stands. */
const ANOTHER_ITEM = 5;

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
    look: (piece, place) => lookCost(piece.look, place, framework),
    shift: (piece, place) => shiftFrom(place, piece.cell.column),
    skip: (place) => (place.column === "level3" ? MISSED_NAME : 0),
    splits: (piece) => splitsOf(piece, lookAt),
  };
  const context: RowContext = { layout, home, costs, cover };
  return (row) => {
    const pieces = row.cells.map((cell) => pieceOf(cell, lookAt(cell.text)));
    const standing = asItStands(pieces, context);
    if (standing?.borneOut) return standing.alignment;
    const moved = alignRow(pieces, layout.columns, costs);
    return standing && standing.alignment.cost < moved.cost + MOVED ? standing.alignment : moved;
  };
}

function pieceOf(cell: SourceCell, look: Look): Piece {
  return { cell, raw: cell.text, text: look.printed, look, split: false };
}

/** What is known of a row beside its cells. */
interface RowContext {
  readonly layout: HeaderLayout;
  readonly home: ReadonlyMap<number, ColumnPlace>;
  readonly costs: AlignmentCosts;
  readonly cover: MergedCover;
}

/** The row as the header says, and whether its cells bear that out. */
interface Standing {
  readonly alignment: Alignment;
  readonly borneOut: boolean;
}

/**
 * The row as the header says. A text that one would not expect in its column is the clerk's own and stays where it was
 * written; a row that was moved in copying shows in several neighbours that look like the items of other columns. null
 * where a cell stands under no header or holds the item of an empty neighbour, alone or beside its own.
 */
function asItStands(pieces: readonly Piece[], context: RowContext): Standing | null {
  const placed: Placed[] = [];
  let cost = MISSED_NAME;
  let odd = 0;
  let afterOdd = false;
  let neighbours = false;
  for (const piece of pieces) {
    const place = context.home.get(piece.cell.column);
    const before = placed[placed.length - 1]?.place;
    if (!place || before === place) return null;
    const look = context.costs.look(piece, place);
    const isOdd = look >= PLAUSIBLE;
    const behind = pieces[placed.length + 1];
    if (isOdd && (holdsTwo(piece, place, before, behind, context) || belongsBeside(piece, place, before, behind, context))) return null;
    if (isOdd) odd += 1;
    neighbours ||= isOdd && (afterOdd || (place.column === "level3" && look >= ANOTHER_ITEM));
    afterOdd = isOdd;
    cost += place.column === "level3" ? look - MISSED_NAME : look;
    placed.push({ piece, place, shift: 0 });
  }
  const borneOut = !neighbours && (odd <= 1 || odd * 5 <= placed.length);
  return { alignment: { placed, loose: [], cost, stands: true, entire: isEntireRow(placed, context.layout) }, borneOut };
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

const SIGNS: ReadonlySet<string> = new Set<Column>(["nature", "direction"]);

/** True where the cell is the item of an empty neighbour by its word: 正向指标 beside an empty 指标性质, % behind an empty 计量单位. */
function belongsBeside(piece: Piece, place: ColumnPlace, before: ColumnPlace | undefined, behind: Piece | undefined, { layout, costs }: RowContext): boolean {
  const index = layout.columns.indexOf(place);
  const [previous, next] = [layout.columns[index - 1], layout.columns[index + 1]];
  if (next && SIGNS.has(next.column) && (!behind || behind.cell.column > next.last) && costs.look(piece, next) === 0) return true;
  return previous !== undefined && previous !== before && (SIGNS.has(previous.column) || previous.column === "unit") && costs.look(piece, previous) === 0;
}
