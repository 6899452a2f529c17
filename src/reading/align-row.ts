import type { ColumnPlace } from "./header-layout";
import type { Piece } from "./piece";

/** A piece put into a column of the form, and how many columns from its header it stands. */
export interface Placed {
  readonly piece: Piece;
  readonly place: ColumnPlace;
  readonly shift: number;
}

export interface Alignment {
  readonly placed: readonly Placed[];
  /** Pieces that fit no column. */
  readonly loose: readonly Piece[];
  readonly cost: number;
  /** True where every cell stands in the column of its own header, so that nothing was moved. */
  readonly stands: boolean;
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

interface State {
  readonly cost: number;
  readonly shift: number;
  readonly before: State | null;
  readonly placed: readonly Placed[];
  readonly loose: Piece | null;
}

/**
 * Puts the pieces of a row into the columns of the form at the least cost, both kept in their order (a monotone alignment by
 * dynamic programming, as in Needleman & Wunsch 1970). The cost joins what a piece looks like with how far it stands from
 * its header's column and from the shift of the piece before it.
 */
export function alignRow(pieces: readonly Piece[], columns: readonly ColumnPlace[], costs: AlignmentCosts): Alignment {
  const skipped = [0];
  for (const place of columns) skipped.push((skipped.at(-1) ?? 0) + costs.skip(place));
  const passing = (from: number, to: number): number => (skipped[to] ?? 0) - (skipped[from + 1] ?? 0);

  // states[k + 1]: the best alignment so far whose last used column is k; k = -1 before any.
  let states: (State | undefined)[] = [{ cost: 0, shift: 0, before: null, placed: [], loose: null }];
  const sensible = pieces.slice(0, columns.length * CROWDED);
  for (const piece of sensible) {
    const next: (State | undefined)[] = [];
    const better = (index: number, cost: number): boolean => cost < (next[index]?.cost ?? Infinity);
    const looks = columns.map((place) => costs.look(piece, place));
    const shifts = columns.map((place) => costs.shift(piece, place));
    const splits = costs.splits(piece);
    states.forEach((state, index) => {
      if (!state) return;
      const loose = state.cost + LOOSE;
      if (better(index, loose)) next[index] = { cost: loose, shift: state.shift, before: state, placed: [], loose: piece };
      for (let k = index; k < columns.length; k += 1) {
        const place = columns[k];
        if (!place) continue;
        const shift = shifts[k] ?? 0;
        const moved = state.cost + shiftCost(shift, state.shift) + passing(index - 1, k);
        const cost = moved + (looks[k] ?? LOOSE);
        if (better(k + 1, cost)) next[k + 1] = { cost, shift, before: state, placed: [{ piece, place, shift }], loose: null };
        const second = columns[k + 1];
        if (!second) continue;
        const behind = shifts[k + 1] ?? 0;
        for (const [a, b] of splits) {
          const both = moved + SPLIT + costs.look(a, place) + costs.look(b, second);
          if (!better(k + 2, both)) continue;
          next[k + 2] = { cost: both, shift: behind, before: state, placed: [{ piece: a, place, shift }, { piece: b, place: second, shift: behind }], loose: null };
        }
      }
    });
    states = next;
  }
  const best = states.reduce<State | undefined>((a, b) => (b && (!a || b.cost < a.cost) ? b : a), undefined);
  const { placed, loose, cost } = traced(best);
  return { placed, loose: [...loose, ...pieces.slice(sensible.length)], cost, stands: false };
}

function shiftCost(shift: number, before: number): number {
  return CHANGE * Math.min(Math.abs(shift - before), WIDEST_CHANGE) + AWAY * Math.min(Math.abs(shift), FARTHEST);
}

function traced(last: State | undefined): Omit<Alignment, "stands"> {
  const placed: Placed[] = [];
  const loose: Piece[] = [];
  for (let state = last ?? null; state; state = state.before) {
    placed.unshift(...state.placed);
    if (state.loose) loose.unshift(state.loose);
  }
  return { placed, loose, cost: last?.cost ?? 0 };
}
