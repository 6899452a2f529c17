import type { IndicatorDraft } from "./drafts";
import type { SourceRow } from "./source-cell";

/**
 * The right edge of the page each row stands on: the last column of the sheet that any row of the page reaches. Pages of a
 * copy are parted by blank rows. Known only where some row of the page is whole and ends right at the edge.
 */
export type PageEdges = (row: number) => number | null;

/** `rows`: the rows of data of one table, in order; `whole`: the rows whose last item is the table's last column. */
export function pageEdges(rows: readonly SourceRow[], whole: ReadonlySet<number>): PageEdges {
  const edgeOf = new Map<number, number | null>();
  let page: SourceRow[] = [];
  const close = (): void => {
    const last = (row: SourceRow): number => row.cells.at(-1)?.range.last.column ?? 0;
    const edge = page.reduce((far, row) => Math.max(far, last(row)), 0);
    const known = page.some((row) => whole.has(row.row) && last(row) === edge);
    for (const row of page) edgeOf.set(row.row, known ? edge : null);
    page = [];
  };
  for (const row of rows) {
    const before = page.at(-1);
    if (before && row.row - before.row > 1) close();
    page.push(row);
  }
  close();
  return (row) => edgeOf.get(row) ?? null;
}

/** The rows in which the last column of the form is filled. */
export function wholeRows(indicators: readonly IndicatorDraft[]): ReadonlySet<number> {
  return new Set(
    indicators
      .filter(({ placed, layout }) => placed.at(-1)?.place.column === layout.lastColumn)
      .map((indicator) => indicator.firstRow),
  );
}
