import type { Copy, Line } from "./copy";
import { EMPTY_LINE } from "./copy";
import type { Random } from "./random";

/** Parts the rows into pages of six to twelve by blank rows and gives some of the pages, about `share`, another look. */
export function withPages(copy: Copy, random: Random, share: number, change: (page: readonly Line[]) => readonly Line[]): Copy {
  const first = copy.lines.findIndex(({ kind }) => kind === "data");
  const lines = copy.lines.slice(0, first);
  for (let index = first; index < copy.lines.length; ) {
    const end = index + 6 + random.below(7);
    const page = copy.lines.slice(index, end);
    lines.push(...(random.chance(share) ? change(page) : page));
    if (end < copy.lines.length) lines.push(EMPTY_LINE);
    index = end;
  }
  return { ...copy, lines };
}

/** True where all rows of the page are rows of data as they were. */
export function isUnhurt(page: readonly Line[]): boolean {
  return page.every(({ kind, hits }) => kind === "data" && hits === 0);
}
