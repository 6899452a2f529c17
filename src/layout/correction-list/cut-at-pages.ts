import type { RowGroup } from "../page-breaks";

/** The rows of groups cut where a page ends inside one, so that each page can name the group anew. */
export function cutAtPages(groups: readonly RowGroup[], breaksBefore: readonly number[]): readonly RowGroup[] {
  const breaks = new Set(breaksBefore);
  return groups.flatMap(({ first, rows }) => {
    const pieces: RowGroup[] = [];
    for (let row = first; row < first + rows; row += 1) {
      const open = pieces.at(-1);
      if (open && !breaks.has(row)) pieces[pieces.length - 1] = { ...open, rows: open.rows + 1 };
      else pieces.push({ first: row, rows: 1 });
    }
    return pieces;
  });
}
