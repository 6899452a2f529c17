/** Chance that a seed fixes. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from 0 on, below `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  /** One of the items; undefined of none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** mulberry32: the same seed gives the same numbers. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { next, below, chance: (share) => next() < share, pick: (items) => items[below(items.length)] };
}
