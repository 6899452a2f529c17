import type { ColumnPlace } from "../header/header-layout";
import type { Piece } from "./piece";
import type { SourceCell } from "../grid/source-cell";

/** A piece put into a column of the form, and how many columns from its header it stands. */
export interface Placed {
  readonly piece: Piece;
  readonly place: ColumnPlace;
  readonly shift: number;
  /** True where another reading of the row, about as good, says otherwise. */
  readonly contested?: true;
}

/**
 * The columns of a row whose item is another in a reading about as good, each with the cell that is its item in one of
 * them.
 */
export type Contested = ReadonlyMap<ColumnPlace, SourceCell>;

export const UNCONTESTED: Contested = new Map();

export interface Alignment {
  readonly placed: readonly Placed[];
  /** Pieces that fit no column. */
  readonly loose: readonly Piece[];
  readonly cost: number;
  /** True where every cell stands in the column of its own header, so that nothing was moved. */
  readonly stands: boolean;
  /** True where it stands and is the data of an indicator, see entire-row.ts. */
  readonly entire: boolean;
  readonly contested: Contested;
}

/** What an alignment asks of its two sides. */
export interface AlignmentCosts {
  /** What the piece looks like, seen as an item of the column. */
  look(piece: Piece, place: ColumnPlace): number;
  /** How many columns from where it would be looked for the piece stands. */
  shift(piece: Piece, place: ColumnPlace): number;
  /** What is missed where the column is passed over. */
  skip(place: ColumnPlace): number;
  /** The ways to take one cell for two items of neighbouring columns. */
  splits(piece: Piece): readonly (readonly [Piece, Piece])[];
}

/** A piece that fits nowhere. Dearer than any look, so that an odd text in its own column stays there. */
const LOOSE = 7;
/** For each column by which a piece stands otherwise than the piece before it; a row moved as a whole pays once. */
const CHANGE = 0.6;
const WIDEST_CHANGE = 3;
/** For each column by which a piece stands from its header. */
const AWAY = 0.12;
const FARTHEST = 4;
const SPLIT = 0.5;
/** A row with more cells than this for each column is no row of the form; what is beyond is loose. */
const CROWDED = 2;

/** The best alignment of the pieces so far among those whose last used column is the same. */
interface State {
  readonly cost: number;
  readonly shift: number;
  readonly before: State | null;
  /** The piece last taken; for a cell parted in two, the first part. */
  readonly piece: Piece | null;
  /** The index of its column; -1 where it is loose. */
  readonly column: number;
  /** The second part of a parted cell, in the column behind. */
  readonly second: Piece | null;
}

/**
 * Puts the pieces of a row into the columns of the form at the least cost, both kept in their order (a monotone
 * alignment by dynamic programming, as in Needleman & Wunsch 1970). The cost joins what a piece looks like with how far
 * it stands from its header's column and from the shift of the piece before it.
 */
export function alignRow(pieces: readonly Piece[], columns: readonly ColumnPlace[], costs: AlignmentCosts): Alignment {
  const skipped = [0];
  for (const place of columns) skipped.push((skipped.at(-1) ?? 0) + costs.skip(place));
  // states[k + 1]: the best alignment so far whose last used column is k; k = -1 before any.
  let states: (State | undefined)[] = [{ cost: 0, shift: 0, before: null, piece: null, column: -1, second: null }];
  const sensible = pieces.slice(0, columns.length * CROWDED);
  for (const piece of sensible) states = withPiece(states, piece, columns, costs, skipped);
  let best: State | undefined;
  for (const state of states) if (state && (!best || state.cost < best.cost)) best = state;
  const { placed, loose, cost } = traced(best, columns, costs);
  return {
    placed,
    loose: [...loose, ...pieces.slice(sensible.length)],
    cost,
    stands: false,
    entire: false,
    contested: UNCONTESTED,
  };
}

function withPiece(
  states: readonly (State | undefined)[],
  piece: Piece,
  columns: readonly ColumnPlace[],
  costs: AlignmentCosts,
  skipped: readonly number[],
): (State | undefined)[] {
  const next: (State | undefined)[] = [];
  const looks = columns.map((place) => costs.look(piece, place));
  const shifts = columns.map((place) => costs.shift(piece, place));
  const parted = partedLooks(piece, columns, costs);
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index];
    if (!state) continue;
    const loose = state.cost + LOOSE;
    if (loose < costOf(next[index]))
      next[index] = { cost: loose, shift: state.shift, before: state, piece, column: -1, second: null };
    for (let k = index; k < columns.length; k += 1) {
      const shift = shifts[k] ?? 0;
      const moved = state.cost + shiftCost(shift, state.shift) + (skipped[k] ?? 0) - (skipped[index] ?? 0);
      const cost = moved + (looks[k] ?? LOOSE);
      if (cost < costOf(next[k + 1])) next[k + 1] = { cost, shift, before: state, piece, column: k, second: null };
      if (k + 1 >= columns.length) continue;
      for (const { first, second, looks: together } of parted) {
        // The cell may stand in either of the two columns.
        const behind = shifts[k + 1] ?? 0;
        const both =
          Math.min(moved, moved - shiftCost(shift, state.shift) + shiftCost(behind, state.shift)) +
          SPLIT +
          (together[k] ?? LOOSE);
        if (both < costOf(next[k + 2]))
          next[k + 2] = { cost: both, shift: behind, before: state, piece: first, column: k, second };
      }
    }
  }
  return next;
}

function costOf(state: State | undefined): number {
  return state ? state.cost : Infinity;
}

/** The ways to part the cell, each with what both parts look like in every column and the one behind it. */
function partedLooks(piece: Piece, columns: readonly ColumnPlace[], costs: AlignmentCosts) {
  return costs.splits(piece).map(([first, second]) => ({
    first,
    second,
    looks: columns.map((place, k) => {
      const behind = columns[k + 1];
      return behind ? costs.look(first, place) + costs.look(second, behind) : LOOSE;
    }),
  }));
}

function shiftCost(shift: number, before: number): number {
  return CHANGE * Math.min(Math.abs(shift - before), WIDEST_CHANGE) + AWAY * Math.min(Math.abs(shift), FARTHEST);
}

function traced(
  last: State | undefined,
  columns: readonly ColumnPlace[],
  costs: AlignmentCosts,
): Pick<Alignment, "placed" | "loose" | "cost"> {
  const placed: Placed[] = [];
  const loose: Piece[] = [];
  const put = (piece: Piece, place: ColumnPlace | undefined): void => {
    if (place) placed.push({ piece, place, shift: costs.shift(piece, place) });
  };
  for (let state = last ?? null; state; state = state.before) {
    if (!state.piece) continue;
    if (state.second) put(state.second, columns[state.column + 1]);
    if (state.column >= 0) put(state.piece, columns[state.column]);
    else loose.push(state.piece);
  }
  return { placed: placed.reverse(), loose: loose.reverse(), cost: last?.cost ?? 0 };
}
