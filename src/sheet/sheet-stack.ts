import { formatA1, formatA1In } from "./a1";
import type { Cell } from "./cell";
import { EMPTY_CELL } from "./cell";
import type { CellEdit } from "./cell-edit";
import type { CellRange } from "./cell-range";
import { rangeOf, singleCell } from "./cell-range";
import type { SheetSnapshot } from "./sheet-snapshot";

/** What all sheets of a workbook together are called where a sheet is named; Excel lets no sheet be called so. */
export const WHOLE_WORKBOOK = "";

/** A place on one of several sheets. */
export interface PlaceOnSheet {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A sheet as it lies in a stack: its rows stand so many further down. */
export interface StackedSheet {
  readonly sheet: string;
  readonly top: number;
}

/** The sheets something was read from, from top to bottom, JSON as it stands; a sheet read by itself lies where it is. */
export type SheetParts = readonly StackedSheet[];

/** Several sheets, one below the other, so that what is said of one sheet can be said of all of them. */
export interface SheetStack {
  /** All rows as those of one sheet; where one of the sheets does not tell its merged cells, none does. A column is hidden where every sheet hides it. */
  readonly snapshot: SheetSnapshot;
  readonly parts: SheetParts;
}

/** Changes of the cells of one sheet. */
export interface SheetEdits {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
}

/** A sheet read by itself. */
export function partOf(sheet: string): SheetParts {
  return [{ sheet, top: 0 }];
}

/** Where a range of what was read stands: its sheet, and the range there. */
export function placeIn(parts: SheetParts, range: CellRange): PlaceOnSheet {
  const { sheet, top } = parts.filter((part) => part.top <= range.first.row).at(-1) ?? { sheet: WHOLE_WORKBOOK, top: 0 };
  return { sheet, range: moved(range, -top) };
}

/** Where a range of one of the sheets lies in what was read from them; null for another sheet's. */
export function lyingIn(parts: SheetParts, { sheet, range }: PlaceOnSheet): CellRange | null {
  const part = parts.find((one) => one.sheet === sheet);
  return part ? moved(range, part.top) : null;
}

/** A place for a person: D7, and where several sheets were read 绩效目标表!D7. */
export function shownPlace(parts: SheetParts, range: CellRange): string {
  if (parts.length < 2) return formatA1(placeIn(parts, range).range);
  const { sheet, range: there } = placeIn(parts, range);
  return formatA1In(sheet, there);
}

/** Changes of what was read as changes of its sheets, in the order of these. */
export function editsBySheet(parts: SheetParts, edits: readonly CellEdit[]): readonly SheetEdits[] {
  const there = edits.map((edit) => {
    const { sheet, range } = placeIn(parts, singleCell(edit.at));
    return { sheet, edit: { ...edit, at: range.first } };
  });
  return parts
    .map(({ sheet }) => ({ sheet, edits: there.filter((one) => one.sheet === sheet).map(({ edit }) => edit) }))
    .filter((one) => one.edits.length > 0);
}

/** The sheet as it lies in a stack, its rows so many further down. */
export function lowered(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  return {
    ...sheet,
    origin: { ...sheet.origin, row: sheet.origin.row + rows },
    merges: sheet.merges && sheet.merges.map((range) => moved(range, rows)),
    hiddenRows: sheet.hiddenRows.map((row) => row + rows),
  };
}

/** The first row below a sheet and a blank one. */
export function rowBelow({ origin, rows }: SheetSnapshot): number {
  return origin.row + rows.length + 1;
}

/** `sheets` from top to bottom, each lowered below the one before; `tops`: by how many rows each is lowered. */
export function stackOf(sheets: readonly SheetSnapshot[], tops: readonly number[]): SheetStack {
  const width = Math.max(0, ...sheets.map(({ origin, rows }) => origin.column + (rows[0]?.length ?? 0)));
  const blank = (cells: number): readonly Cell[] => Array.from({ length: cells }, () => EMPTY_CELL);
  const rows: (readonly Cell[])[] = [];
  for (const sheet of sheets) {
    while (rows.length < sheet.origin.row) rows.push(blank(width));
    for (const cells of sheet.rows) rows.push([...blank(sheet.origin.column), ...cells, ...blank(width - sheet.origin.column - cells.length)]);
  }
  const merges = sheets.some((sheet) => sheet.merges === null) ? null : sheets.flatMap((sheet) => sheet.merges ?? []);
  const [first, ...others] = sheets;
  return {
    snapshot: {
      name: WHOLE_WORKBOOK,
      origin: { row: 0, column: 0 },
      rows,
      merges,
      hiddenRows: sheets.flatMap(({ hiddenRows }) => hiddenRows),
      hiddenColumns: (first?.hiddenColumns ?? []).filter((column) => others.every(({ hiddenColumns }) => hiddenColumns.includes(column))),
    },
    parts: sheets.map(({ name }, index) => ({ sheet: name, top: tops[index] ?? 0 })),
  };
}

function moved({ first, last }: CellRange, rows: number): CellRange {
  return rangeOf(first.row + rows, first.column, last.row + rows, last.column);
}
