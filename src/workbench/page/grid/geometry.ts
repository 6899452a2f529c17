import type { CellAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import type { SheetFacets } from "../../../workbook/sheet-facets";
import { Axis } from "./axis";

/** A point is 1/72 inch, a CSS pixel 1/96. */
export const PIXELS_PER_POINT = 96 / 72;
/** Excel's own sizes for a sheet nobody has touched: 8.43 characters and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
export const HEADER_HEIGHT = 24;

/** A rectangle in the pixels of the whole sheet, headers not counted. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a sheet lies. Made anew whenever a size, a hidden line or the extent changes. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  readonly headerWidth: number;
}

/**
 * How many rows and columns the view offers: more than the sheet uses, fewer than a million, growing as one goes on.
 */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The extent that leaves room beyond the last used cell and beyond `also`. */
export function extentFor(used: CellRange | null, also: CellAddress): Extent {
  const lastRow = Math.max(used?.last.row ?? 0, also.row);
  const lastColumn = Math.max(used?.last.column ?? 0, also.column);
  return {
    rows: Math.min(MAX_ROWS, Math.ceil((lastRow + 60) / 100) * 100),
    columns: Math.min(MAX_COLUMNS, Math.ceil((lastColumn + 10) / 26) * 26),
  };
}

/** @param autoHeights pixels of the rows without a height of their own that are higher than the default. */
export function layOut(facets: SheetFacets, extent: Extent, autoHeights: ReadonlyMap<number, number>): Geometry {
  const rows = new Axis(extent.rows, DEFAULT_ROW_PIXELS, sizes(facets.rowHeights, facets.hiddenRows, autoHeights));
  const columns = new Axis(
    extent.columns,
    DEFAULT_COLUMN_PIXELS,
    sizes(facets.columnWidths, facets.hiddenColumns, new Map()),
  );
  const frozen = {
    rows: Math.min(facets.frozen.rows, extent.rows),
    columns: Math.min(facets.frozen.columns, extent.columns),
  };
  return {
    rows,
    columns,
    frozen,
    frozenHeight: rows.offsetOf(frozen.rows),
    frozenWidth: columns.offsetOf(frozen.columns),
    headerWidth: Math.max(36, 14 + 8 * String(extent.rows).length),
  };
}

function sizes(
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  auto: ReadonlyMap<number, number>,
): Map<number, number> {
  const pixels = new Map(auto);
  for (const [index, size] of points) pixels.set(index, Math.round(size * PIXELS_PER_POINT));
  for (const index of hidden) pixels.set(index, 0);
  return pixels;
}

/** The box of a range. */
export function boxOf({ rows, columns }: Geometry, { first, last }: CellRange): Box {
  const left = columns.offsetOf(first.column);
  const top = rows.offsetOf(first.row);
  const right = columns.offsetOf(Math.min(last.column + 1, Math.max(columns.count, first.column + 1)));
  const bottom = rows.offsetOf(Math.min(last.row + 1, Math.max(rows.count, first.row + 1)));
  return { left, top, width: right - left, height: bottom - top };
}
