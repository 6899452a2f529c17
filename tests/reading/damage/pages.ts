import type { Copy, Line } from "./copy";
import { EMPTY_LINE } from "./copy";
import type { Random } from "./random";

/** Gives some of the pages, about `share`, another look. */
export function withPages(
  copy: Copy,
  random: Random,
  share: number,
  change: (page: readonly Line[]) => readonly Line[],
): Copy {
  const first = copy.lines.findIndex(({ kind }) => kind === "data");
  const rows = copy.lines.slice(first);
  const parted = rows.some(isBreak) ? rows : paged(rows, random);
  const lines = copy.lines.slice(0, first);
  for (let index = 0; index < parted.length;) {
    const next = parted.findIndex((line, at) => at > index && isBreak(line));
    const end = next < 0 ? parted.length : next;
    const page = parted.slice(index, end);
    lines.push(...(random.chance(share) ? change(page) : page));
    index = end;
  }
  return { ...copy, lines };
}

/** Parts the rows into pages of six to twelve by blank rows. */
function paged(rows: readonly Line[], random: Random): readonly Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < rows.length;) {
    const end = index + 6 + random.below(7);
    lines.push(...rows.slice(index, end), ...(end < rows.length ? [EMPTY_LINE] : []));
    index = end;
  }
  return lines;
}

function isBreak({ slots }: Line): boolean {
  return slots.length === 0;
}

/** True where all rows of the page are rows of data as they were. */
export function isUnhurt(page: readonly Line[]): boolean {
  return page.every((line) => isBreak(line) || (line.kind === "data" && line.hits === 0));
}
