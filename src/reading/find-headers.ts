import type { Column } from "../domain/target-table";
import { union } from "../sheet/cell-range";
import { beginsCaption, captionsGroup, columnCaptioned, LONGEST_CAPTION, mayCaptionNames } from "../domain/vocabulary/captions";
import type { ColumnPlace, HeaderLayout } from "./header-layout";
import { isRuleLine } from "./line-kinds";
import { printedText } from "./printed-text";
import type { SourceCell, SourceRow } from "./source-cell";

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
 * Finds the headers of the sheet by their captions, wherever they stand: in one row or several, merged or broken, the two
 * halves of a caption one above the other, rule lines between.
 */
export function findHeaders(rows: readonly SourceRow[]): readonly FoundHeader[] {
  const found: FoundHeader[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const header = headerAt(rows, index);
    if (!header) continue;
    found.push(header);
    index = header.lastIndex;
  }
  return found;
}

function headerAt(rows: readonly SourceRow[], firstIndex: number): FoundHeader | null {
  const first = rows[firstIndex];
  if (!first || first.cells.filter((cell) => beginsCaption(cell.text)).length < 2) return null;
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
    if (layout && captioned(layout) > (best ? captioned(best.layout) : FEWEST_CAPTIONS - 1)) {
      best = { layout, firstIndex, lastIndex: index };
    }
  }
  return best && isTargetTable(best.layout) ? best : null;
}

function captioned(layout: HeaderLayout): number {
  return layout.columns.filter((place) => place.column !== "other").length;
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
  const columns: ColumnPlace[] = [];
  const taken = new Set<Column>();
  for (const [, stack] of [...stacks].sort(([a], [b]) => a - b)) {
    const place = placeOfStack(stack, taken);
    if (!place) continue;
    if (place.column !== "other") taken.add(place.column);
    columns.push(place);
  }
  const names = taken.has("level3") || !(taken.has("level1") || taken.has("level2")) ? undefined : [...stacks.values()].find(mayHoldNames);
  if (names) {
    columns.push(place("level3", names));
    columns.sort((a, b) => a.first - b.first);
  }
  if (!window.every((row) => belongs(row, columns))) return null;
  const [top] = rows;
  const bottom = rows.at(-1);
  if (!top || !bottom) return null;
  const lastRow = columns.reduce((last, { at }) => Math.max(last, at.last.row), bottom.row);
  const kept = narrowed(columns.filter((place, index) => place.column !== "other" || index < MOST_COLUMNS));
  const places = new Map([...kept].reverse().map((place) => [place.column, place]));
  const lastColumn = kept.reduce<Column | null>((last, { column }) => (column === "other" ? last : column), null);
  return { columns: kept, places, lastColumn, firstRow: top.row, lastRow, cells: rows.flatMap((row) => row.cells) };
}

/** True where most of a row's cells are captions, or enough of them beside columns that the form does not know. */
function belongs(row: SourceRow, columns: readonly ColumnPlace[]): boolean {
  const known = columns.filter((place) => place.column !== "other");
  const captions = row.cells.filter(
    (cell) => captionsGroup(cell.text) || known.some(({ at }) => cell.row >= at.first.row && cell.row <= at.last.row && cell.column === at.first.column),
  ).length;
  return captions * 2 >= row.cells.length || captions >= FEWEST_CAPTIONS;
}

/** A caption of one column that may head the names of indicators: 绩效指标 beside 二级指标. */
function mayHoldNames(stack: readonly SourceCell[]): boolean {
  const [only, second] = stack;
  return only !== undefined && second === undefined && only.range.first.column === only.range.last.column && mayCaptionNames(printedText(only.text));
}

/** The caption that the header cells of one column make: the lowest one that is a caption, or all of them read as one. */
function placeOfStack(stack: readonly SourceCell[], taken: ReadonlySet<Column>): ColumnPlace | null {
  for (const cells of [stack, ...[...stack].reverse().map((cell) => [cell])]) {
    const text = cells.map((cell) => printedText(cell.text)).join("");
    const column = columnCaptioned(text);
    if (column && !taken.has(column)) return place(column, cells);
  }
  const lowest = stack.at(-1);
  if (!lowest || captionsGroup(lowest.text) || lowest.text.length > LONGEST_CAPTION) return null;
  return place("other", [lowest]);
}

function place(column: ColumnPlace["column"], cells: readonly SourceCell[]): ColumnPlace {
  const at = cells.map((cell) => cell.range).reduce(union);
  const caption = cells.map((cell) => printedText(cell.text)).join("");
  return { column, first: at.first.column, last: at.last.column, caption, raw: cells.map((cell) => cell.text).join("\n"), at };
}

/** Without overlaps: a column ends where the next begins. */
function narrowed(columns: readonly ColumnPlace[]): readonly ColumnPlace[] {
  return columns.map((column, index) => {
    const next = columns[index + 1];
    return next && column.last >= next.first ? { ...column, last: Math.max(column.first, next.first - 1) } : column;
  });
}
