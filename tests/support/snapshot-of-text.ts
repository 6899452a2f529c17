import type { Cell } from "../../src/sheet/cell";
import { EMPTY_CELL } from "../../src/sheet/cell";
import type { CellRange } from "../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";

/** The sheet that pasting a text at A1 gives: a line a row, a tab a column, every cell text. */
export function snapshotOfText(text: string, name = "绩效目标表"): SheetSnapshot {
  return snapshotOfGrid(
    text
      .replace(/\r?\n$/, "")
      .split(/\r?\n/)
      .map((line) => line.split("\t")),
    { name },
  );
}

/** A sheet of texts; shorter rows are filled up with empty cells. */
export function snapshotOfGrid(
  grid: readonly (readonly string[])[],
  {
    name = "绩效目标表",
    merges = [],
    row = 0,
    column = 0,
  }: { name?: string; merges?: readonly CellRange[] | null; row?: number; column?: number } = {},
): SheetSnapshot {
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const cellOf = (text: string | undefined): Cell =>
    text === undefined || text === "" ? EMPTY_CELL : { value: text, text };
  return {
    name,
    origin: { row, column },
    rows: grid.map((cells) => Array.from({ length: width }, (_, index) => cellOf(cells[index]))),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}
