import type { KeyedRow } from "./row-geometry";
import type { RowWindow, Tops } from "./row-geometry";
import { rowAt, scrollToShow } from "./row-geometry";

/** A row to be drawn, by its place among all, with its distance from the top. */
export interface DrawnRow {
  readonly index: number;
  readonly top: number;
}

/** The rows of the window and those kept wherever they are, from top to bottom. */
export function drawnRows(
  rows: readonly KeyedRow[],
  tops: Tops,
  { from, to }: RowWindow,
  kept: readonly (string | null)[],
): readonly DrawnRow[] {
  const indices = Array.from({ length: to - from }, (_, offset) => from + offset);
  const apart = kept
    .map((key) => (key === null ? -1 : rows.findIndex((row) => row.key === key)))
    .filter((index) => index !== -1 && (index < from || index >= to));
  return [...new Set([...indices, ...apart])].sort((a, b) => a - b).map((index) => ({ index, top: tops[index] ?? 0 }));
}

/** What stands in sight, to find the place again after rows were added, left out or grew. */
export interface Sight {
  /** The rows in sight from the upper edge on. */
  readonly keys: readonly string[];
  /** How far each of them begins below the upper edge; negative for one that is cut. */
  readonly below: readonly number[];
}

export const NOTHING_SEEN: Sight = { keys: [], below: [] };

export function sightOf(rows: readonly KeyedRow[], tops: Tops, scrollTop: number, height: number): Sight {
  const seen = rows.slice(rowAt(tops, scrollTop), rowAt(tops, scrollTop + height) + 1);
  const first = rowAt(tops, scrollTop);
  return { keys: seen.map(({ key }) => key), below: seen.map((_, offset) => (tops[first + offset] ?? 0) - scrollTop) };
}

/** How far to scroll so that the first row of what was in sight that is still there stands where it stood. */
export function scrollToKeep(rows: readonly KeyedRow[], tops: Tops, { keys, below }: Sight, scrollTop: number): number {
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  for (const [offset, key] of keys.entries()) {
    const index = places.get(key);
    if (index !== undefined) return Math.max((tops[index] ?? 0) - (below[offset] ?? 0), 0);
  }
  return scrollTop;
}

/** How far to scroll so that the row with this key is whole in sight; no further where there is none. */
export function scrollToReveal(
  rows: readonly KeyedRow[],
  tops: Tops,
  key: string,
  scrollTop: number,
  height: number,
): number {
  const index = rows.findIndex((row) => row.key === key);
  return index === -1 ? scrollTop : scrollToShow(tops, index, scrollTop, height);
}
