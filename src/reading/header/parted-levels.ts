import { LEVEL_ONE_CAPTION, LEVEL_TWO_CAPTION } from "../../domain/vocabulary/captions";
import { bothLevelsIn } from "../../domain/vocabulary/levels";
import type { Cell } from "../../sheet/cell";
import { EMPTY_CELL } from "../../sheet/cell";
import type { CellAddress } from "../../sheet/cell-address";
import type { CellRange } from "../../sheet/cell-range";
import { rangeOf } from "../../sheet/cell-range";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";

/** A sheet whose one column of 产出指标-数量指标 was parted in two, and the way back for what was read from it. */
export interface PartedLevels {
  readonly snapshot: SheetSnapshot;
  /** The same data, every place as it is on the sheet itself. */
  readonly unparted: <T>(data: T) => T;
}

/** One such cell alone may be a name. */
const FEWEST = 2;
/** So many rows tell what stands in a column. */
const ROWS_LOOKED_AT = 200;

/** The sheet with 一级指标 and 二级指标 in columns of their own where one column holds both; null where none does. */
export function partedLevels(snapshot: SheetSnapshot): PartedLevels | null {
  const offset = columnOfBoth(snapshot);
  if (offset === null) return null;
  const firstRow = snapshot.rows.findIndex((row) => isBoth(row[offset]));
  let headRow = firstRow - 1;
  while (headRow >= 0 && snapshot.rows[headRow]?.[offset]?.text.trim() === "") headRow -= 1;
  const column = snapshot.origin.column + offset;
  const rows = snapshot.rows.map((row, index) => [
    ...row.slice(0, offset),
    ...partsOf(row[offset] ?? EMPTY_CELL, index === headRow),
    ...row.slice(offset + 1),
  ]);
  return {
    snapshot: {
      ...snapshot,
      rows,
      merges: snapshot.merges && snapshot.merges.flatMap((range) => partedRange(range, column)),
      hiddenColumns: snapshot.hiddenColumns.flatMap((hidden) =>
        hidden < column ? [hidden] : hidden > column ? [hidden + 1] : [column, column + 1],
      ),
    },
    unparted: (data) => withPlaces(data, ({ row, column: at }) => ({ row, column: at > column ? at - 1 : at })),
  };
}

function columnOfBoth({ rows }: SheetSnapshot): number | null {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((cell, offset) => {
      if (isBoth(cell)) counts.set(offset, (counts.get(offset) ?? 0) + 1);
    });
  }
  for (const [offset, count] of counts) if (count >= FEWEST) return offset;
  return null;
}

/** A longer text is no label. */
const LONGEST = 30;

function isBoth(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.length <= LONGEST && bothLevelsIn(cell.text) !== null;
}

function partsOf(cell: Cell, heads: boolean): readonly [Cell, Cell] {
  const parts = heads ? ([LEVEL_ONE_CAPTION, LEVEL_TWO_CAPTION] as const) : bothLevelsIn(cell.text);
  return parts ? [textCell(parts[0]), textCell(parts[1])] : [cell, EMPTY_CELL];
}

function textCell(text: string): Cell {
  return { value: text, text };
}

/** A cell merged down in that column is so in both; one merged across it is the wider. */
function partedRange({ first, last }: CellRange, column: number): readonly CellRange[] {
  const moved = (at: number): number => (at > column ? at + 1 : at);
  if (first.column === column && last.column === column)
    return [0, 1].map((beside) => rangeOf(first.row, column + beside, last.row, column + beside));
  return [rangeOf(first.row, moved(first.column), last.row, last.column >= column ? last.column + 1 : last.column)];
}

/** The data with every address in it changed; addresses are told by their two numbers. */
function withPlaces<T>(data: T, change: (at: CellAddress) => CellAddress): T {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== "object" || value === null) return value;
    if (isAddress(value)) return change(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)]));
  };
  return changed(data) as T;
}

function isAddress(value: object): value is CellAddress {
  return "row" in value && "column" in value && typeof value.row === "number" && typeof value.column === "number";
}
