import type { Framework } from "../../domain/vocabulary/frameworks";
import type { Alignment, Contested, Placed } from "./align-row";
import { alignRow, UNCONTESTED } from "./align-row";
import type { Standing } from "./as-it-stands";
import { asItStands, MISSED_NAME } from "./as-it-stands";
import { isPushed } from "./beside-form";
import { lookCost } from "./column-cost";
import { contestedBetween, holds, marked, NEAR, withContested } from "./contested";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import { placeIn, shiftFrom } from "../header/header-layout";
import type { Look } from "./look";
import type { MergedCover } from "../grid/merged-cover";
import type { Piece } from "./piece";
import type { RowContext } from "./row-context";
import { PLAUSIBLE } from "./row-context";
import type { SourceRow } from "../grid/source-cell";
import { splitsOf } from "./split-glued-cell";

/**
 * A row is taken to have been moved only where that makes it so much likelier; on a sheet where others were, less will
 * do.
 */
const MOVED = 4;
const MOVED_AS_OTHERS = 1.5;
/** Less will do too where a cell holds two items and all behind it fit one column further right. */
const MOVED_GLUED = 1.5;
/** And where all cells from an empty 指标值 or 计量单位 on fit one column further left. */
const MOVED_VALUE = 0.3;
/** And less yet for a row without a name. */
const MOVED_NAME = 0.3;
/** A row of fewer cells tells nothing of the sheet. */
const TELLING = 3;
/** Fewer cells at the end of a row tell not that they slid. */
const FEWEST_SLID = 2;
/** A text that costs so much as a 指标值 is words alone. */
const WORDS = 1;

/** Reads the cells of a row as items of the form, and says whether a row was moved beyond doubt. */
export interface RowAligner {
  /**
   * Rows that stand as the header says are taken as they are. `isCopy`: whether rows of the sheet were moved for
   * certain.
   */
  align(row: SourceRow, isCopy: () => boolean): Alignment;
  /** The cells of a row, to be aligned. */
  piecesOf(row: SourceRow): readonly Piece[];
  alignPieces(pieces: readonly Piece[], isCopy: () => boolean): Alignment;
  /** What it costs to read the pieces as a row of the form; 0 where each stands where one expects it. */
  costOf(pieces: readonly Piece[]): number;
  /**
   * True where the row does not stand as the header says and each of its cells looks like the item of another column.
   */
  moves(row: SourceRow): boolean;
}

export function rowAligner(
  layout: HeaderLayout,
  framework: Framework,
  lookAt: (text: string) => Look,
  cover: MergedCover,
): RowAligner {
  const context = rowContext(layout, framework, lookAt, cover);
  const { costs } = context;
  const piecesOf = (row: SourceRow): readonly Piece[] =>
    row.cells.map((cell) => {
      const look = lookAt(cell.text);
      return { cell, raw: cell.text, text: look.printed, look, split: false };
    });
  /**
   * What stands in columns beside the standard form is the clerk's own, to be looked at, unless rows of the sheet were
   * moved for certain.
   */
  const oddBeside = (
    { alignment, pastEmpty, astray }: Standing,
    pieces: readonly Piece[],
    isCopy: () => boolean,
  ): Alignment => {
    const moved = alignRow(pieces, layout.columns, costs);
    if (isCopy()) return withContested(moved, pieces, layout.columns, costs);
    return marked(
      alignment,
      new Map([
        ...(isPushed(pastEmpty) ? pastEmpty : []),
        ...astray,
        ...contestedBetween(alignment.placed, moved.placed),
      ]),
    );
  };
  const alignPieces = (pieces: readonly Piece[], isCopy: () => boolean): Alignment => {
    const standing = asItStands(pieces, context);
    if (standing?.oddBeside) return oddBeside(standing, pieces, isCopy);
    if (standing?.asExpected && !standing.valueBeside) return askedWhere(standing, context, isCopy);
    // On a sheet where nothing was moved an odd text is the clerk's own.
    const settled = standing?.borneOut === true && !isCopy();
    if (standing && settled && !standing.maySlide && !standing.valueBeside && (standing.named || pieces.length < 2))
      return standing.alignment;
    const moved = alignRow(pieces, layout.columns, costs);
    if (standing && settled && !standing.valueBeside) return doubtedWhere(standing, moved);
    if (
      !standing ||
      standing.alignment.cost >=
        moved.cost +
          (slidBehind(standing, moved) ? MOVED_GLUED : fillsValue(standing, moved) && isCopy() ? MOVED_VALUE : MOVED)
    )
      return withContested(moved, pieces, layout.columns, costs);
    if (standing.valueBeside && !fillsValue(standing, moved))
      return withContested(standing.alignment, pieces, layout.columns, costs);
    return isCopy()
      ? likelier(standing, moved, (best) => withContested(best, pieces, layout.columns, costs))
      : doubtedWhere(standing, moved);
  };
  return {
    align: (row, isCopy) => alignPieces(piecesOf(row), isCopy),
    piecesOf,
    alignPieces,
    costOf: (pieces) => {
      const standing = asItStands(pieces, context);
      if ((standing?.asExpected && !standing.valueBeside) || pieces.length === 0) return 0;
      const moved = alignRow(pieces, layout.columns, costs);
      const named = moved.placed.some(({ place }) => place.column === "level3");
      return Math.min(standing?.alignment.cost ?? Infinity, moved.cost + (named ? 0 : MISSED_NAME));
    },
    moves: (row) => {
      if (row.cells.length < TELLING) return false;
      const pieces = piecesOf(row);
      const standing = asItStands(pieces, context);
      if (standing?.borneOut || standing?.oddBeside) return false;
      const moved = alignRow(pieces, layout.columns, costs);
      if (moved.loose.length > 0 || (standing && standing.alignment.cost < moved.cost + MOVED)) return false;
      return (
        moved.placed.some(({ shift }) => shift !== 0) &&
        moved.placed.every(({ piece, place }) => costs.look(piece, place) < PLAUSIBLE)
      );
    },
  };
}

/**
 * Of two readings of a row on a sheet where others were moved, the likelier, with what the other says otherwise where
 * it is about as good; where both say the same, or the row was moved for certain, with what `others` says.
 */
function likelier(standing: Standing, moved: Alignment, others: (best: Alignment) => Alignment): Alignment {
  const { alignment } = standing;
  const gain = gainOf(standing, moved);
  const [chosen, other] = gain < 0 ? [alignment, moved] : [moved, alignment];
  const contested = contestedBetween(chosen.placed, other.placed);
  if (contested.size > 0 && Math.abs(gain) < NEAR) return marked(chosen, contested);
  return contested.size === 0 || chosen === moved ? others(chosen) : chosen;
}

/**
 * A row that stands, on a sheet where none was moved for certain; marked where it is likelier one that was: several of
 * its cells are odd, it would have a name, or each from some cell on is the item of another column.
 */
function doubtedWhere(standing: Standing, moved: Alignment): Alignment {
  const { alignment, named, borneOut, odd } = standing;
  const gain = gainOf(standing, moved);
  const filled = fillsValue(standing, moved);
  if (gain < 0 && !filled) return alignment;
  const slid = filled || (moved.loose.length === 0 && movesTheRest(alignment.placed, moved.placed));
  const findsName = !named && moved.placed.some(({ place }) => place.column === "level3");
  const doubtful = slid || (gain >= NEAR && (findsName || (odd > 1 && !borneOut)));
  return doubtful ? marked(alignment, contestedBetween(alignment.placed, moved.placed)) : alignment;
}

/** A row as expected, asked about where its words or what stands behind an empty column may have slid there. */
function askedWhere({ alignment, pastEmpty }: Standing, context: RowContext, isCopy: () => boolean): Alignment {
  const words = wordsAsDetail(alignment.placed, context);
  if (words.size + pastEmpty.size === 0) return alignment;
  if (isCopy()) return marked(alignment, new Map([...words, ...pastEmpty]));
  return isPushed(pastEmpty) ? marked(alignment, pastEmpty) : alignment;
}

/**
 * Words under 指标值 that say no amount, quality or time, behind an empty 指标解释: where rows were moved they may be the
 * explanation.
 */
function wordsAsDetail(placed: readonly Placed[], { layout, costs }: RowContext): Contested {
  const words = placed.findIndex(({ piece, place }) => place.column === "value" && costs.look(piece, place) >= WORDS);
  const [placing, detail] = [placed[words], placeIn(layout, "detail")];
  if (
    !placing ||
    !detail ||
    layout.columns.indexOf(detail) + 1 !== layout.columns.indexOf(placing.place) ||
    placed[words - 1]?.place === detail
  )
    return UNCONTESTED;
  return new Map([detail, placing.place].map((place) => [place, placing.piece.cell]));
}

/** True where a cell is parted in two and each cell behind it is the item of another column. */
function slidBehind({ glued, alignment }: Standing, moved: Alignment): boolean {
  return glued && moved.loose.length === 0 && movesTheRest(alignment.placed, moved.placed);
}

/** True where each cell behind an empty 指标值 or 计量单位 is the item of another column, the first of them that one. */
function fillsValue({ valueBeside, alignment }: Standing, moved: Alignment): boolean {
  if (!valueBeside || moved.loose.length > 0) return false;
  const filled = moved.placed.some(
    ({ place }) =>
      (place.column === "value" || place.column === "unit") &&
      alignment.placed.every((placing) => placing.place !== place),
  );
  return filled && movesTheRest(alignment.placed, moved.placed, 1);
}

/**
 * True where each cell from the first that is moved to the last, of `fewest` at least, is the item of another column.
 */
function movesTheRest(stands: readonly Placed[], moved: readonly Placed[], fewest = FEWEST_SLID): boolean {
  const first = stands.findIndex((placing) => !holds(moved, placing));
  return (
    first >= 0 && stands.length - first >= fewest && stands.slice(first).every((placing) => !holds(moved, placing))
  );
}

/** How much likelier it is that the row was moved, on a sheet where others were. */
function gainOf({ alignment, named }: Standing, moved: Alignment): number {
  return alignment.cost - moved.cost - (named ? MOVED_AS_OTHERS : MOVED_NAME);
}

function rowContext(
  layout: HeaderLayout,
  framework: Framework,
  lookAt: (text: string) => Look,
  cover: MergedCover,
): RowContext {
  const home = new Map<number, ColumnPlace>();
  for (const place of layout.columns)
    for (let column = place.first; column <= place.last; column += 1) home.set(column, place);
  return {
    layout,
    home,
    cover,
    costs: {
      look: (piece, place) => lookCost(piece.look, place, framework),
      shift: (piece, place) => shiftFrom(place, piece.cell.column),
      skip: (place) => (place.column === "level3" ? MISSED_NAME : 0),
      splits: (piece) => splitsOf(piece, lookAt),
    },
  };
}
