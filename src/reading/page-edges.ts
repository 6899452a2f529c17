import type { IndicatorDraft } from "./drafts";
import type { SourceRow } from "./source-cell";

/** The right edge of a page: the last column of the sheet that any of its rows reaches. */
export interface PageEdge {
  readonly column: number;
  /** True where some row of the page is whole and ends right at the edge, so that what stood beyond was cut off. */
  readonly certain: boolean;
}

/** The edge of the page each row stands on; pages of a copy are parted by blank rows. */
export type PageEdges = (row: number) => PageEdge | null;

/** `rows`: the rows of data of one table, in order. Looked for only when first asked: where no row is cut off, no one asks. */
export function pageEdges(rows: readonly SourceRow[], indicators: readonly IndicatorDraft[]): PageEdges {
  let edges: ReadonlyMap<number, PageEdge> | null = null;
  return (row) => {
    edges ??= edgesOf(rows, wholeRows(indicators));
    return edges.get(row) ?? null;
  };
}

/** The edges by rows. */
function edgesOf(rows: readonly SourceRow[], whole: ReadonlySet<number>): ReadonlyMap<number, PageEdge> {
  const edgeOf = new Map<number, PageEdge>();
  let page: SourceRow[] = [];
  const close = (): void => {
    const last = (row: SourceRow): number => row.cells.at(-1)?.range.last.column ?? 0;
    const edge = page.reduce((far, row) => Math.max(far, last(row)), 0);
    const certain = page.some((row) => whole.has(row.row) && last(row) === edge);
    for (const row of page) edgeOf.set(row.row, { column: edge, certain });
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

/** The rows in which the last column of the form is filled. */
function wholeRows(indicators: readonly IndicatorDraft[]): ReadonlySet<number> {
  const whole = new Set<number>();
  for (const { placed, layout, firstRow } of indicators) if (placed.at(-1)?.place.column === layout.lastColumn) whole.add(firstRow);
  return whole;
}
