import type { Cell } from "../../src/sheet/cell";
import { EMPTY_CELL } from "../../src/sheet/cell";
import type { CellAddress } from "../../src/sheet/cell-address";
import type { CellRange } from "../../src/sheet/cell-range";
import { rangeOf } from "../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";

/** A mark in a drawing: `{rule/id}` where a finding starts, `{+rule/id}` a further place of one. */
export interface Mark {
  readonly rule: string;
  readonly at: CellAddress;
  readonly further: boolean;
}

export interface DrawnSheet {
  readonly snapshot: SheetSnapshot;
  readonly marks: readonly Mark[];
}

/** A drawn cell: its text with its marks still in it. */
export type DrawnRows = readonly (readonly string[])[];

/**
 * The lines of a drawing. A line of `|` columns is a row; any other line is a row with its text in the first column; an
 * empty line is an empty row where it stands between rows. `^` is merged with the cell above, `<` with the one to its
 * left; `↵` is a line break inside a cell; `\s` a blank at the end of a cell. `{hidden row}` and `{hidden column}` hide
 * the cell's row or column.
 */
export function drawnRows(drawing: string): DrawnRows {
  const lines = drawing.split("\n").map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines.map((line) =>
    line.startsWith("|")
      ? line
          .replace(/^\||\|$/g, "")
          .split("|")
          .map((cell) => cell.trim())
      : [line],
  );
}

/**
 * The sheet that the rows draw, and the marks on it. Numbers and per cents are numbers shown so, as in Excel; `'12` is
 * a text.
 */
export function sheetOf(rows: DrawnRows, name = "绩效目标表"): DrawnSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const marks: Mark[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const cells = rows.map((row, r) =>
    Array.from({ length: width }, (_, c): Cell => {
      const drawn = row[c] ?? "";
      for (const [, plus, rule = ""] of drawn.matchAll(MARK))
        marks.push({ rule, at: { row: r, column: c }, further: plus === "+" });
      if (drawn.includes(HIDDEN_ROW)) hiddenRows.push(r);
      if (drawn.includes(HIDDEN_COLUMN)) hiddenColumns.push(c);
      const text = bareText(drawn);
      return text === "^" || text === "<" ? EMPTY_CELL : cellShowing(text);
    }),
  );
  const snapshot = {
    name,
    origin: { row: 0, column: 0 },
    rows: cells,
    merges: mergesOf(rows, width),
    hiddenRows,
    hiddenColumns,
  };
  return { snapshot, marks };
}

/** Drawn in a cell whose row or column is hidden. */
const HIDDEN_ROW = "{hidden row}";
const HIDDEN_COLUMN = "{hidden column}";

/** The text a drawn cell holds, without what is marked at it. */
function bareText(drawn = ""): string {
  return drawn.replace(MARK, "").replace(HIDDEN_ROW, "").replace(HIDDEN_COLUMN, "").trim();
}

const MARK = /\{(\+?)([a-z][\w-]*\/[\w-]+)\}/g;

function cellShowing(drawn: string): Cell {
  const text = drawn.replace(/^'/, "").replaceAll("↵", "\n").replaceAll("\\s", " ");
  if (text === "") return EMPTY_CELL;
  if (!drawn.startsWith("'") && /^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), text };
  if (!drawn.startsWith("'") && /^-?\d+(?:\.\d+)?%$/.test(text)) return { value: Number.parseFloat(text) / 100, text };
  return { value: text, text };
}

/** `<` widens the cell to its left; `^` lengthens the cell above, with all its width. */
function mergesOf(rows: DrawnRows, width: number): readonly CellRange[] {
  const bare = rows.map((row) => Array.from({ length: width }, (_, c) => bareText(row[c])));
  const merges: CellRange[] = [];
  bare.forEach((row, r) =>
    row.forEach((text, c) => {
      if (text === "^" || text === "<") return;
      let lastColumn = c;
      while (row[lastColumn + 1] === "<") lastColumn += 1;
      let lastRow = r;
      while (bare[lastRow + 1]?.[c] === "^") lastRow += 1;
      if (lastRow > r || lastColumn > c) merges.push(rangeOf(r, c, lastRow, lastColumn));
    }),
  );
  return merges;
}
