import type { Column } from "../../domain/target-table";
import { BEGINS_WITH_DIRECTION } from "../../domain/vocabulary/directions";
import type { Alignment, Contested, Placed } from "./align-row";
import { UNCONTESTED } from "./align-row";
import { arePointsAstray, looksLikeValue, noteAstray, notePastEmpty } from "./beside-form";
import { isEntireRow } from "./entire-row";
import type { ColumnPlace } from "../header/header-layout";
import type { Piece } from "./piece";
import type { RowContext } from "./row-context";
import { HINT, PLAUSIBLE } from "./row-context";
import type { SourceCell } from "../grid/source-cell";

/** An indicator without a name is hardly meant. */
export const MISSED_NAME = 1;
/** A look that costs so much is that of another item for certain: 质量指标 where the name stands. */
const ANOTHER_ITEM = 5;

/** The row as the header says, and how far its cells bear that out. */
export interface Standing {
  readonly alignment: Alignment;
  /** True where each cell is what one expects in its column, and the indicator has a name. */
  readonly asExpected: boolean;
  readonly named: boolean;
  /** True where no more is odd than a clerk may have written so. */
  readonly borneOut: boolean;
  /** How many of its cells one would not expect in their columns. */
  readonly odd: number;
  /**
   * True where one of them holds the item of the next column too, in which another stands: what follows may have slid
   * left.
   */
  readonly glued: boolean;
  /**
   * True where its 指标值 or 计量单位 is empty and what looks like one stands behind it, in a column that the standard form
   * lacks.
   */
  readonly valueBeside: boolean;
  /**
   * The columns beside the standard form's from an empty one on whose cells would be the items of the one before as
   * well.
   */
  readonly pastEmpty: Contested;
  /**
   * True where the items of the standard form are what one expects and those of its further columns are not: 98 under
   * 备注.
   */
  readonly oddBeside: boolean;
  /** Those of the latter that would be the item of the empty column before theirs, at both columns. */
  readonly astray: Contested;
  /**
   * True where each cell from the first odd one on would be the item of the column beside its own, as in a row that
   * slid.
   */
  readonly maySlide: boolean;
}

/**
 * The row as the header says. A text that one would not expect in its column is the clerk's own and stays where it was
 * written; a row that was moved in copying shows in several neighbours that look like the items of other columns. null
 * where a cell stands under no header or holds the item of an empty neighbour, alone or beside its own.
 */
export function asItStands(pieces: readonly Piece[], context: RowContext): Standing | null {
  const placed: Placed[] = [];
  let cost = MISSED_NAME;
  let odd = 0;
  let afterOdd = false;
  let neighbours = false;
  let named = false;
  let glued = false;
  let valueBeside = false;
  const pastEmpty = new Map<ColumnPlace, SourceCell>();
  let oddInForm = 0;
  const astray = new Map<ColumnPlace, SourceCell>();
  for (const piece of pieces) {
    const place = context.home.get(piece.cell.column);
    const before = placed[placed.length - 1]?.place;
    if (!place || before === place) return null;
    const look = context.costs.look(piece, place);
    const isOdd = look >= PLAUSIBLE;
    const behind = pieces[placed.length + 1];
    if (arePointsAstray(piece, place, placed, context)) noteAstray(astray, piece, place, context);
    if (look >= HINT && holdsTwo(piece, place, before, behind, context)) return null;
    if (isOdd && belongsBeside(piece, place, before, behind, context)) {
      if (place.extra === null) return null;
      noteAstray(astray, piece, place, context);
    }
    if (isOdd && holdsTwoElsewhere(piece, place, before, behind, context)) return null;
    if (isOdd) odd += 1;
    if (isOdd && place.extra === null) oddInForm += 1;
    const both = isOdd && isGlued(piece, place, context);
    glued ||= both;
    neighbours ||= isOdd && (afterOdd || both || (place.column === "level3" && look >= ANOTHER_ITEM));
    afterOdd = isOdd;
    if (place.extra !== null && !place.ofProject) {
      valueBeside ||= looksLikeValue(piece, place, before, context);
      notePastEmpty(pastEmpty, piece, place, before, context);
    }
    named ||= place.column === "level3";
    cost += place.column === "level3" ? look - MISSED_NAME : look;
    placed.push({ piece, place, shift: 0 });
  }
  if (valueSlidLeft(placed, context)) return null;
  return {
    alignment: {
      placed,
      loose: [],
      cost,
      stands: true,
      entire: isEntireRow(placed, context.layout),
      contested: UNCONTESTED,
    },
    asExpected: odd === 0 && named,
    named,
    borneOut: odd === 0 || (named && !neighbours && (odd === 1 || odd * 5 <= placed.length)),
    odd,
    glued,
    valueBeside,
    pastEmpty,
    oddBeside: named && oddInForm === 0 && (astray.size > 0 || odd > 0),
    astray,
    maySlide: odd > 0 && maySlide(placed, context),
  };
}

/** Fewer cells tell no slide, nor does a first one that is hardly odd and no figure: 度 under 三级指标. */
const FEWEST_SLID = 2;
const SURELY_ODD = 4;

function maySlide(placed: readonly Placed[], { layout: { columns }, costs }: RowContext): boolean {
  const slid = placed.slice(placed.findIndex(({ piece, place }) => costs.look(piece, place) >= PLAUSIBLE));
  const [first] = slid;
  if (!first || slid.length < FEWEST_SLID) return false;
  const { look } = first.piece;
  if (costs.look(first.piece, first.place) < SURELY_ODD && !look.measure && look.number === null) return false;
  return [-1, 1].some((by) =>
    slid.every(({ piece, place }) => {
      const beside = columns[columns.indexOf(place) + by];
      return beside !== undefined && costs.look(piece, beside) < PLAUSIBLE;
    }),
  );
}

/**
 * True for ≥95% under 指标解释 where it and each cell behind it would be the item of the next column, as where the
 * explanation is missing.
 */
function valueSlidLeft(placed: readonly Placed[], { layout: { columns }, costs }: RowContext): boolean {
  const from = placed.findIndex(({ place }) => place.column === "detail");
  const [value, slid] = [placed[from], placed.slice(from)];
  if (from < 0 || !value || (!value.piece.look.measure && value.piece.look.number === null)) return false;
  const beside = ({ place }: Placed): ColumnPlace | undefined => columns[columns.indexOf(place) + 1];
  if (beside(value)?.column !== "value") return false;
  return slid.every((placing) => {
    const place = beside(placing);
    return place !== undefined && costs.look(placing.piece, place) < HINT;
  });
}

/** True where the cell can be parted into the item of its column and that of a neighbour, which is empty. */
function holdsTwo(
  piece: Piece,
  place: ColumnPlace,
  before: ColumnPlace | undefined,
  behind: Piece | undefined,
  context: RowContext,
): boolean {
  const { columns } = context.layout;
  const index = columns.indexOf(place);
  const [previous, next] = [columns[index - 1], columns[index + 1]];
  if (next && isEmptyBefore(next, behind) && fits(piece, place, next, context)) return true;
  // Two words written without a blank are one name, unless the column behind is empty for the second or the first is a
  // direction.
  const parted =
    /\S\s+\S/u.test(piece.raw) || (previous?.column === "direction" && BEGINS_WITH_DIRECTION.test(piece.text));
  return (
    parted &&
    previous !== undefined &&
    previous !== before &&
    context.cover.rangeAt(piece.cell.row, previous.first) === null &&
    fits(piece, previous, place, context)
  );
}

/** True where the cell holds a level and what stands behind it, and both columns of theirs are others and empty. */
function holdsTwoElsewhere(
  piece: Piece,
  place: ColumnPlace,
  before: ColumnPlace | undefined,
  behind: Piece | undefined,
  context: RowContext,
): boolean {
  const { columns } = context.layout;
  if (!piece.look.glued) return false;
  const from = before ? columns.indexOf(before) + 1 : 0;
  return columns.slice(from).some((own, index, rest) => {
    const next = rest[index + 1];
    return (
      next !== undefined &&
      own !== place &&
      next !== place &&
      isEmptyBefore(next, behind) &&
      fits(piece, own, next, context)
    );
  });
}

function isEmptyBefore(place: ColumnPlace, behind: Piece | undefined): boolean {
  return !behind || behind.cell.column > place.last;
}

/** True where the cell can be parted into an item of the one column and an item of the other. */
function fits(piece: Piece, one: ColumnPlace, other: ColumnPlace, { costs }: RowContext): boolean {
  return costs
    .splits(piece)
    .some(([first, second]) => costs.look(first, one) < PLAUSIBLE && costs.look(second, other) < PLAUSIBLE);
}

/** True where the cell holds the item of the next column too, whatever stands there: 数量指标培训人次, 大于等于 1500. */
function isGlued(piece: Piece, place: ColumnPlace, context: RowContext): boolean {
  const { columns } = context.layout;
  const next = columns[columns.indexOf(place) + 1];
  return next !== undefined && (piece.look.glued || place.column === "direction") && fits(piece, place, next, context);
}

const SIGNS: ReadonlySet<string> = new Set<Column>(["nature", "direction"]);

/**
 * True where the cell is the item of an empty neighbour by its word: 正向指标 beside an empty 指标性质, % behind an empty
 * 计量单位, ≥95% in a column of words behind an empty 指标值.
 */
function belongsBeside(
  piece: Piece,
  place: ColumnPlace,
  before: ColumnPlace | undefined,
  behind: Piece | undefined,
  { layout, costs }: RowContext,
): boolean {
  const index = layout.columns.indexOf(place);
  const [previous, next] = [layout.columns[index - 1], layout.columns[index + 1]];
  if (next && SIGNS.has(next.column) && isEmptyBefore(next, behind) && costs.look(piece, next) === 0) return true;
  if (!previous || previous === before) return false;
  if (previous.column === "weight") return piece.look.number !== null;
  if (previous.column === "value")
    return (piece.look.qualitative || place.extra !== null) && costs.look(piece, previous) < HINT;
  return (SIGNS.has(previous.column) || previous.column === "unit") && costs.look(piece, previous) === 0;
}
