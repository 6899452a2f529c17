import { HostTrouble } from "../../review/port/host-trouble";
import type { Progress } from "../../review/port/progress";
import { goOn } from "../../review/port/progress";
import type { Cell } from "../../sheet/cell";
import { columnCount, intersects, rangeOf, rowCount } from "../../sheet/cell-range";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Worksheet } from "../../workbook/worksheet";

/** As many as Excel hands out of one range. */
const MOST_CELLS = 5_000_000;
/** Rows after which progress is told. */
const BLOCK = 500;

/**
 * The filled part of a sheet as it stands now, of its first rows where `rowLimit` says so. HostTrouble "too-large"
 * beyond five million cells.
 */
export function snapshotOf(sheet: Worksheet, rowLimit: number, progress?: Progress): SheetSnapshot {
  const { name, facets } = sheet;
  const used = sheet.usedRange(true);
  const empty = { name, origin: { row: 0, column: 0 }, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  if (!used) return empty;
  const { first } = used;
  const height = Math.min(rowCount(used), rowLimit);
  if (height * columnCount(used) > MOST_CELLS) throw new HostTrouble("too-large", `${height} rows`);
  const last = { row: first.row + height - 1, column: used.last.column };
  const rows: (readonly Cell[])[] = [];
  for (let row = first.row; row <= last.row; row++) {
    const cells: Cell[] = [];
    for (let column = first.column; column <= last.column; column++) cells.push(sheet.read({ row, column }));
    rows.push(cells);
    if (rows.length % BLOCK === 0 || rows.length === height) goOn(progress, rows.length, height);
  }
  const part = rangeOf(first.row, first.column, last.row, last.column);
  const within = (number: number, from: number, to: number): boolean => number >= from && number <= to;
  return {
    name,
    origin: first,
    rows,
    merges: facets.merges.filter((area) => intersects(area, part)),
    hiddenRows: [...facets.hiddenRows].filter((row) => within(row, first.row, last.row)).sort((a, b) => a - b),
    hiddenColumns: [...facets.hiddenColumns]
      .filter((column) => within(column, first.column, last.column))
      .sort((a, b) => a - b),
  };
}
