import type { Entry } from "../../domain/entry";
import { contestedEntry } from "./draft-entry";
import type { IndicatorDraft } from "./drafts";
import type { ColumnPlace } from "../header/header-layout";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** The right edge of a page: the last column of the sheet that any of its rows reaches. */
export interface PageEdge {
  readonly column: number;
  /** True where some row of the page is whole and ends right at the edge, so that what stood beyond was cut off. */
  readonly certain: boolean;
  /** False for a column behind all that the table fills anywhere: what is not there was empty. */
  readonly reaches: (place: ColumnPlace) => boolean;
}

/** The edge of the page each row stands on; pages of a copy are parted by blank rows. */
export type PageEdges = (row: number) => PageEdge | null;

/**
 * `rows`: the rows of data of one table, in order. Looked for only when first asked: where no row is cut off, no one
 * asks.
 */
export function pageEdges(rows: readonly SourceRow[], indicators: readonly IndicatorDraft[]): PageEdges {
  let edges: ReadonlyMap<number, PageEdge> | null = null;
  return (row) => {
    edges ??= edgesOf(rows, wholeRows(indicators), reachOf(indicators));
    return edges.get(row) ?? null;
  };
}

/** The edges by rows. */
function edgesOf(
  rows: readonly SourceRow[],
  whole: ReadonlySet<number>,
  reaches: PageEdge["reaches"],
): ReadonlyMap<number, PageEdge> {
  const edgeOf = new Map<number, PageEdge>();
  let page: SourceRow[] = [];
  const close = (): void => {
    const last = (row: SourceRow): number => row.cells.at(-1)?.range.last.column ?? 0;
    const edge = page.reduce((far, row) => Math.max(far, last(row)), 0);
    const certain = page.some((row) => whole.has(row.row) && last(row) === edge);
    for (const row of page) edgeOf.set(row.row, { column: edge, certain, reaches });
    page = [];
  };
  for (const row of rows) {
    const before = page.at(-1);
    if (before && row.row - before.row > 1) close();
    page.push(row);
  }
  close();
  return edgeOf;
}

/** The rows in which the last column of the form is filled, or the last one beside it that is filled anywhere. */
function wholeRows(indicators: readonly IndicatorDraft[]): ReadonlySet<number> {
  const last = lastFilled(indicators);
  const whole = new Set<number>();
  for (const { placed, layout, firstRow } of indicators) {
    const place = placed.at(-1)?.place;
    if (
      place &&
      (place.column === layout.lastColumn || (place.extra !== null && layout.columns.indexOf(place) === last))
    )
      whole.add(firstRow);
  }
  return whole;
}

function reachOf(indicators: readonly IndicatorDraft[]): PageEdge["reaches"] {
  const filled = new Set<string>();
  for (const { placed } of indicators) for (const { place } of placed) filled.add(place.caption);
  const last = lastFilled(indicators);
  return (place) => filled.has(place.caption) || (indicators[0]?.layout.columns.indexOf(place) ?? -1) < last;
}

function lastFilled(indicators: readonly IndicatorDraft[]): number {
  let last = -1;
  for (const { placed, layout } of indicators) {
    const place = placed.at(-1)?.place;
    if (place) last = Math.max(last, layout.columns.indexOf(place));
  }
  return last;
}

/**
 * An item that is not there, as the edge of its page tells: beyond it the item is lost; where that is not certain and
 * the row was moved to the right, `moved` being its last cell, it is left open whether it was empty or cut off.
 */
export function beyondEdge(
  blank: Entry<never>,
  column: number,
  place: ColumnPlace,
  edge: PageEdge | null,
  moved: SourceCell | null,
): Entry<never> {
  if (blank.state !== "blank" || !edge || column <= edge.column) return blank;
  return edge.certain && (place.extra === null || edge.reaches(place))
    ? { ...blank, lost: true }
    : moved
      ? contestedEntry(blank, moved)
      : blank;
}
