import { beginsCaption, captionsGroup } from "../../domain/vocabulary/captions";
import { columnPlaces, isKnown } from "./column-places";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { headerLayout } from "./header-layout";
import { withHeldFigures } from "./held-figures";
import { withLevelColumns } from "./level-columns";
import { isRuleLine } from "../grid/line-kinds";
import { withSignColumns } from "./sign-columns";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** A header is at most so many rows high, rule lines left aside, and so many rows of the sheet apart. */
const HIGHEST = 4;
const WIDEST_GAP = 3;
/** Columns beyond these that no caption names are not taken into the form. */
const MOST_COLUMNS = 40;
/** Fewer captions make no header. */
const FEWEST_CAPTIONS = 3;

/** A header and the rows it was found in, by index. */
export interface FoundHeader {
  readonly layout: HeaderLayout;
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/**
 * Finds the headers of the sheet by their captions, wherever they stand: in one row or several, merged or broken, the
 * two halves of a caption one above the other, rule lines between.
 */
export function findHeaders(rows: readonly SourceRow[]): readonly FoundHeader[] {
  const found: FoundHeader[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const header = headerAt(rows, index, found.at(-1)?.layout ?? null);
    if (!header) continue;
    found.push(header);
    index = header.lastIndex;
  }
  return found;
}

function headerAt(rows: readonly SourceRow[], firstIndex: number, before: HeaderLayout | null): FoundHeader | null {
  const first = rows[firstIndex];
  if (!first || !mayHead(first)) return null;
  let best: FoundHeader | null = null;
  let window: SourceRow[] = [];
  let lastRow = first.row;
  for (let index = firstIndex; index < rows.length && window.length < HIGHEST; index += 1) {
    const row = rows[index];
    if (!row || row.row - lastRow > WIDEST_GAP) break;
    lastRow = row.row;
    if (isRuleLine(row)) continue;
    window = [...window, row];
    const layout = layoutOf(window, rows.slice(firstIndex, index + 1));
    if (layout && standard(layout) >= FEWEST_CAPTIONS && captioned(layout) > (best ? captioned(best.layout) : 0)) {
      best = { layout, firstIndex, lastIndex: index };
    }
  }
  if (!best || !isTargetTable(best.layout)) return null;
  const below = best.lastIndex + 1;
  return {
    ...best,
    layout: withHeldFigures(
      withSignColumns(withLevelColumns(best.layout, rows, below), rows, below, before),
      rows,
      below,
    ),
  };
}

/** True where two cells of a row at least begin a caption. */
function mayHead({ cells }: SourceRow): boolean {
  let begun = 0;
  for (const { text } of cells) if (beginsCaption(text)) begun += 1;
  return begun >= 2;
}

function standard({ columns }: HeaderLayout): number {
  return columns.filter((place) => place.column !== "other").length;
}

function captioned({ columns }: HeaderLayout): number {
  return columns.filter(isKnown).length;
}

function isTargetTable(layout: HeaderLayout): boolean {
  const columns = new Set(layout.columns.map((place) => place.column));
  return (columns.has("level3") || columns.has("level2") || columns.has("level1")) && columns.size >= FEWEST_CAPTIONS;
}

/** The columns that the captions of some rows name; null where a row among them belongs to no header. */
function layoutOf(window: readonly SourceRow[], rows: readonly SourceRow[]): HeaderLayout | null {
  const stacks = new Map<number, SourceCell[]>();
  for (const row of window) {
    for (const cell of row.cells) stacks.set(cell.column, [...(stacks.get(cell.column) ?? []), cell]);
  }
  const columns = columnPlaces([...stacks].sort(([a], [b]) => a - b).map(([, stack]) => stack));
  if (!window.every((row) => belongs(row, columns))) return null;
  const [top] = rows;
  const bottom = rows.at(-1);
  if (!top || !bottom) return null;
  const lastRow = columns.reduce((last, { at }) => Math.max(last, at.last.row), bottom.row);
  const kept = columns.filter((place, index) => place.column !== "other" || index < MOST_COLUMNS);
  return headerLayout(kept, { firstRow: top.row, lastRow, cells: rows.flatMap((row) => row.cells) });
}

/** True where most of a row's cells are captions, or enough of them beside columns that the form does not know. */
function belongs(row: SourceRow, columns: readonly ColumnPlace[]): boolean {
  const known = columns.filter(isKnown);
  const captions = row.cells.filter(
    (cell) =>
      captionsGroup(cell.text) ||
      known.some(({ at }) => cell.row >= at.first.row && cell.row <= at.last.row && cell.column === at.first.column),
  ).length;
  return captions * 2 >= row.cells.length || captions >= FEWEST_CAPTIONS;
}
