import type { CellRange } from "../../../sheet/cell-range";
import type { Worksheet } from "../../../workbook/worksheet";
import { DEFAULT_FONT_SIZE } from "./cell-look";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, PIXELS_PER_POINT } from "./geometry";
import { estimatedWidth } from "./text-width";

const LINE_HEIGHT = 1.3;
const PADDING = 7;

/**
 * The heights of rows that have none of their own: a row grows to show its wrapped text and its largest font, merged
 * cells not counted, as in Excel. Estimated for the whole sheet, then corrected from what the browser drew for the rows
 * in sight.
 */
export class AutoHeights {
  readonly pixels = new Map<number, number>();

  constructor(private readonly sheet: Worksheet) {
    this.estimate(sheet.usedRange());
  }

  /** Estimates the rows of a range again. */
  estimate(range: CellRange | null): void {
    if (!range) return;
    const inRange = (row: number): boolean => row >= range.first.row && row <= range.last.row;
    for (const row of [...this.pixels.keys()].filter(inRange)) this.pixels.delete(row);
    const last = Math.min(range.last.row, this.sheet.usedRange()?.last.row ?? -1);
    for (let row = range.first.row; row <= last; row++) this.keep(row, this.estimateRow(row));
  }

  /** Takes over what was measured; true where it differs from what was laid out. */
  measured(row: number, pixels: number): boolean {
    const before = this.pixels.get(row) ?? DEFAULT_ROW_PIXELS;
    this.keep(row, pixels);
    return Math.abs(before - Math.max(pixels, DEFAULT_ROW_PIXELS)) > 1;
  }

  private keep(row: number, pixels: number): void {
    if (pixels > DEFAULT_ROW_PIXELS) this.pixels.set(row, pixels);
    else this.pixels.delete(row);
  }

  private estimateRow(row: number): number {
    const { columnWidths, rowHeights } = this.sheet.facets;
    if (rowHeights.has(row)) return 0;
    let height = 0;
    this.sheet.store.row(row)?.forEach((cell, column) => {
      if (!cell || (cell.value === "" && !cell.style.font)) return;
      const size = (cell.style.font?.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT;
      let lines = 1;
      if (cell.style.wrap && typeof cell.value === "string" && !this.sheet.mergeAt({ row, column })) {
        const points = columnWidths.get(column);
        const width = (points === undefined ? DEFAULT_COLUMN_PIXELS : points * PIXELS_PER_POINT) - PADDING;
        const parts = cell.value.split("\n");
        lines = parts.reduce(
          (sum, part) => sum + Math.max(1, Math.ceil(estimatedWidth(part, cell.style) / Math.max(width, size))),
          0,
        );
      }
      height = Math.max(height, Math.floor(lines * size * LINE_HEIGHT) + (lines > 1 ? 3 : 0));
    });
    return height;
  }
}
