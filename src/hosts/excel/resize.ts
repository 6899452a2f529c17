import { formatColumn } from "../../sheet/a1";
import { chunks } from "./address-chunks";

/**
 * Gives rows and columns, counted from the first, their sizes in points; null leaves one as it is. Lines of one size go
 * together.
 */
export function resize(
  sheet: Excel.Worksheet,
  heights: readonly (number | null)[],
  widths: readonly (number | null)[],
): void {
  for (const [width, columns] of bySize(widths)) {
    for (const addresses of chunks(columns.map(({ first, last }) => `${formatColumn(first)}:${formatColumn(last)}`))) {
      sheet.getRanges(addresses).format.columnWidth = width;
    }
  }
  for (const [height, rows] of bySize(heights)) {
    for (const addresses of chunks(rows.map(({ first, last }) => `${first + 1}:${last + 1}`)))
      sheet.getRanges(addresses).format.rowHeight = height;
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The lines of each size, neighbours as one run. */
function bySize(sizes: readonly (number | null)[]): ReadonlyMap<number, readonly Run[]> {
  const found = new Map<number, { first: number; last: number }[]>();
  sizes.forEach((size, line) => {
    if (size === null) return;
    const runs = found.get(size) ?? [];
    found.set(size, runs);
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  });
  return found;
}
