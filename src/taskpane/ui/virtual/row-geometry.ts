/** A row of a long list, told apart by its key. */
export interface KeyedRow {
  readonly key: string;
}

/** Where rows of different heights lie below each other: the top of each, and behind them the end of the last. */
export type Tops = readonly number[];

/** The tops of rows of these heights, in pixels from the top of the first. */
export function topsOf(heights: readonly number[]): Tops {
  const tops: number[] = [0];
  let top = 0;
  for (const height of heights) {
    top += height;
    tops.push(top);
  }
  return tops;
}

/** The row at this distance from the top (binary search); the first above all, the last below all. */
export function rowAt(tops: Tops, y: number): number {
  let low = 0;
  let high = Math.max(tops.length - 2, 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows from `from` up to, not including, `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** The rows to be drawn for what is in sight: those in it, and those within `spare` pixels above and below. */
export function windowOf(tops: Tops, scrollTop: number, height: number, spare: number): RowWindow {
  const count = tops.length - 1;
  if (count <= 0) return { from: 0, to: 0 };
  return { from: rowAt(tops, scrollTop - spare), to: rowAt(tops, scrollTop + height + spare) + 1 };
}

/**
 * How far to scroll so that a row is whole in sight with the least movement; its top where it is taller than what is in
 * sight.
 */
export function scrollToShow(tops: Tops, row: number, scrollTop: number, height: number): number {
  const top = tops[row] ?? 0;
  const bottom = tops[row + 1] ?? top;
  if (top < scrollTop || bottom - top > height) return top;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
