/** Rows that should stand on one page. */
export interface RowGroup {
  readonly first: number;
  readonly rows: number;
}

/** Heights in points. `titles` are the rows printed again at the top of each later page. */
export interface PageRoom {
  readonly height: number;
  readonly titles: number;
}

/**
 * Excel's limit (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3); it breaks the rest itself.
 */
export const MAX_BREAKS = 1026;

/**
 * The rows that begin a new page. A group that no longer fits on the page begins the next one where it fits there; one
 * taller than a page runs on from where it stands and breaks between rows. `lead` is the height above the first group.
 */
export function pageBreaks(
  heights: readonly number[],
  groups: readonly RowGroup[],
  lead: number,
  room: PageRoom,
): readonly number[] {
  const breaks: number[] = [];
  let used = lead;
  let begun = false;
  const breakBefore = (row: number): void => {
    breaks.push(row);
    used = room.titles;
    begun = false;
  };
  for (const { first, rows } of groups) {
    const own = heights.slice(first, first + rows);
    const needed = own.reduce((total, height) => total + height, 0);
    if (begun && used + needed > room.height && room.titles + needed <= room.height) breakBefore(first);
    for (const [index, height] of own.entries()) {
      if (begun && used + height > room.height) breakBefore(first + index);
      used += height;
      begun = true;
    }
  }
  return breaks.slice(0, MAX_BREAKS);
}

/** The groups with the lines below the last of them, which stay on its page. */
export function withRowsBelow(groups: readonly RowGroup[], rows: number): readonly RowGroup[] {
  return groups.map((group, index) => (index === groups.length - 1 ? { ...group, rows: group.rows + rows } : group));
}

/**
 * The rows that begin a new page where every group begins one; a group taller than `height` breaks between its rows.
 */
export function groupsOnPages(
  heights: readonly number[],
  groups: readonly RowGroup[],
  height: number,
): readonly number[] {
  return groups
    .flatMap((group) => [
      ...(group.first > 0 ? [group.first] : []),
      ...pageBreaks(heights, [group], 0, { height, titles: 0 }),
    ])
    .slice(0, MAX_BREAKS);
}
