import type { Cell } from "./cell";
import { EMPTY_CELL } from "./cell";
import { lower } from "./cell-range";
import type { SheetParts } from "./sheet-parts";
import { WHOLE_WORKBOOK } from "./sheet-parts";
import type { SheetSnapshot } from "./sheet-snapshot";

/** Several sheets, one below the other, so that what is said of one sheet can be said of all of them. */
export interface SheetStack {
  /**
   * All rows as those of one sheet; where one of the sheets does not tell its merged cells, none does. A column is
   * hidden where every sheet hides it.
   */
  readonly snapshot: SheetSnapshot;
  readonly parts: SheetParts;
}

/** The sheet as it lies in a stack, its rows so many further down. */
export function lowered(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  return {
    ...sheet,
    origin: { ...sheet.origin, row: sheet.origin.row + rows },
    merges: sheet.merges && sheet.merges.map((range) => lower(range, rows)),
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
    for (const cells of sheet.rows)
      rows.push([...blank(sheet.origin.column), ...cells, ...blank(width - sheet.origin.column - cells.length)]);
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
      hiddenColumns: (first?.hiddenColumns ?? []).filter((column) =>
        others.every(({ hiddenColumns }) => hiddenColumns.includes(column)),
      ),
    },
    parts: sheets.map(({ name }, index) => ({ sheet: name, top: tops[index] ?? 0 })),
  };
}
