import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, contains, intersects, rangeOf, rowCount } from "../../../sheet/cell-range";
import { enterValues } from "../../../workbook/enter-values";
import { shiftFormula } from "../../../workbook/shift-formula";
import { shownText } from "../../../workbook/shown-text";
import type { CellEntry, Worksheet } from "../../../workbook/worksheet";
import type { StoredCell } from "../../../workbook/stored-cell";
import type { ClipboardBlock } from "./clipboard-table";
import { clipboardBlock, readTable } from "./clipboard-table";
import { parseBlock } from "./clipboard-text";

/** More cells than this are not put on the clipboard at once. */
export const MOST_COPIED_CELLS = 1_000_000;

/** What was copied here, kept beside the system's clipboard so that formats come along on pasting. */
export interface Copied {
  readonly sheet: Worksheet;
  readonly range: CellRange;
  readonly cells: readonly (readonly StoredCell[])[];
  readonly text: string;
  readonly cut: boolean;
}

/** The part of a range that holds anything; the range's own first cell where none does. */
export function usedPart(sheet: Worksheet, range: CellRange): CellRange {
  const used = sheet.usedRange();
  if (rowCount(range) * columnCount(range) <= MOST_COPIED_CELLS) return range;
  if (!used || !intersects(used, range)) return { first: range.first, last: range.first };
  const { first, last } = range;
  return rangeOf(first.row, first.column, Math.max(first.row, Math.min(last.row, used.last.row)), Math.max(first.column, Math.min(last.column, used.last.column)));
}

/** What goes onto the clipboard for a range: hidden rows and columns go along, as in Excel. */
export function copyRange(sheet: Worksheet, range: CellRange, cut: boolean): { readonly copied: Copied; readonly block: ClipboardBlock } {
  const part = usedPart(sheet, range);
  const cells: StoredCell[][] = [];
  for (let row = part.first.row; row <= part.last.row; row++) {
    const line: StoredCell[] = [];
    for (let column = part.first.column; column <= part.last.column; column++) line.push(sheet.store.get(row, column));
    cells.push(line);
  }
  const block = clipboardBlock(cells.map((line) => line.map(({ value, style }) => shownText(value, style.numberFormat))));
  return { copied: { sheet, range: part, cells, text: block.text, cut }, block };
}

/** What was on the clipboard when pasting. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/**
 * Pastes into a sheet: what was copied here with its formats, else the table of Word or a browser, else tab-separated text. A
 * block smaller than the selection fills it where it fits a whole number of times. Returns the range written.
 * Formulas copied here come along with their relative references moved; cut ones stay as they are.
 */
export function paste(sheet: Worksheet, selection: CellRange, pasted: Pasted, copied: Copied | null): CellRange | null {
  const own = copied !== null && sameText(copied.text, pasted.text) ? copied : null;
  const texts = own ? null : (readTable(pasted.html) ?? (pasted.text === "" ? null : parseBlock(pasted.text)));
  const height = own?.cells.length ?? texts?.length ?? 0;
  const width = own?.cells[0]?.length ?? texts?.[0]?.length ?? 0;
  if (height === 0 || width === 0) return null;
  const target = targetOf(selection, height, width);
  if (own?.cut) own.sheet.clear(own.range, "all");
  if (own) sheet.setCells(entries(target, own, height, width));
  else if (texts) enterValues(sheet, target.first, tile(target, texts, height, width));
  return target;
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}

function targetOf(selection: CellRange, height: number, width: number): CellRange {
  const { first } = selection;
  const whole = rowCount(selection) % height === 0 && columnCount(selection) % width === 0;
  const small = rowCount(selection) * columnCount(selection) <= MOST_COPIED_CELLS;
  const last = { row: first.row + height - 1, column: first.column + width - 1 };
  return whole && small && contains(selection, last) ? selection : { first, last };
}

function tile(target: CellRange, texts: readonly (readonly string[])[], height: number, width: number): string[][] {
  return Array.from({ length: rowCount(target) }, (_, row) =>
    Array.from({ length: columnCount(target) }, (__, column) => texts[row % height]?.[column % width] ?? ""),
  );
}

function* entries(target: CellRange, { cells, range, cut }: Copied, height: number, width: number): Generator<CellEntry> {
  for (let row = 0; row < rowCount(target); row++) {
    for (let column = 0; column < columnCount(target); column++) {
      const cell = cells[row % height]?.[column % width];
      const at = { row: target.first.row + row, column: target.first.column + column };
      if (!cell) continue;
      const { value, quoted, style, formula } = cell;
      const origin = { row: range.first.row + (row % height), column: range.first.column + (column % width) };
      const moved = formula === null || cut ? formula : shiftFormula(formula, at.row - origin.row, at.column - origin.column);
      yield { at, value, quoted, style, formula: moved };
    }
  }
}
