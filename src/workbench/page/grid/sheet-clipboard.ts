import type { CellRange } from "../../../sheet/cell-range";
import { columnCount, contains, rowCount } from "../../../sheet/cell-range";
import { shiftFormula } from "../../../workbook/shift-formula";
import type { CellEntry, Worksheet } from "../../../workbook/worksheet";
import type { StoredCell } from "../../../workbook/stored-cell";
import { readTable } from "./clipboard-table";
import { formatBlock, parseBlock } from "./clipboard-text";
import { enterBlock } from "./sheet-changes";
import { MOST_AT_ONCE, usedPart } from "./used-part";

/** What was copied here, kept beside the system's clipboard so that formats come along on pasting. */
export interface Copied {
  readonly sheet: Worksheet;
  readonly range: CellRange;
  readonly cells: readonly (readonly StoredCell[])[];
  /** The cells as shown, which is what other programs get. */
  readonly texts: readonly (readonly string[])[];
  readonly cut: boolean;
}

/** What a range holds, to be pasted: hidden rows and columns go along, as in Excel. */
export function copyRange(sheet: Worksheet, range: CellRange, cut: boolean): Copied {
  const part = usedPart(sheet, range);
  const cells: StoredCell[][] = [];
  for (let row = part.first.row; row <= part.last.row; row++) {
    const line: StoredCell[] = [];
    for (let column = part.first.column; column <= part.last.column; column++) line.push(sheet.store.get(row, column));
    cells.push(line);
  }
  const texts = cells.map((line) => line.map((cell) => sheet.textOf(cell)));
  return { sheet, range: part, cells, texts, cut };
}

/** What was on the clipboard when pasting. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/**
 * Pastes into a sheet: what was copied here with its formats, else the table of Word or a browser, else tab-separated
 * text. A block smaller than the selection fills it where it fits a whole number of times. Returns the range written.
 * Formulas copied here come along with their relative references moved; cut ones stay as they are.
 */
export function paste(sheet: Worksheet, selection: CellRange, pasted: Pasted, copied: Copied | null): CellRange | null {
  const own = copied !== null && sameText(formatBlock(copied.texts), pasted.text) ? copied : null;
  const block = own?.cells ?? textsOf(pasted);
  const [height, width] = [block.length, block[0]?.length ?? 0];
  if (height === 0 || width === 0) return null;
  const target = targetOf(selection, height, width);
  if (own) {
    if (own.cut) own.sheet.clear(own.range, "all");
    sheet.setCells(entries(target, own, height, width));
  } else enterBlock(sheet, target.first, tile(target, textsOf(pasted), height, width));
  return target;
}

/**
 * The cells of a table from elsewhere: of Word or a browser, else of tab-separated text; none where nothing was
 * copied.
 */
function textsOf({ text, html }: Pasted): readonly (readonly string[])[] {
  return readTable(html) ?? (text === "" ? [] : parseBlock(text));
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}

function targetOf(selection: CellRange, height: number, width: number): CellRange {
  const { first } = selection;
  const whole = rowCount(selection) % height === 0 && columnCount(selection) % width === 0;
  const small = rowCount(selection) * columnCount(selection) <= MOST_AT_ONCE;
  const last = { row: first.row + height - 1, column: first.column + width - 1 };
  return whole && small && contains(selection, last) ? selection : { first, last };
}

function tile(target: CellRange, texts: readonly (readonly string[])[], height: number, width: number): string[][] {
  return Array.from({ length: rowCount(target) }, (_, row) =>
    Array.from({ length: columnCount(target) }, (__, column) => texts[row % height]?.[column % width] ?? ""),
  );
}

function* entries(
  target: CellRange,
  { cells, range, cut }: Copied,
  height: number,
  width: number,
): Generator<CellEntry> {
  for (let row = 0; row < rowCount(target); row++) {
    for (let column = 0; column < columnCount(target); column++) {
      const cell = cells[row % height]?.[column % width];
      const at = { row: target.first.row + row, column: target.first.column + column };
      if (!cell) continue;
      const { value, quoted, style, formula } = cell;
      const origin = { row: range.first.row + (row % height), column: range.first.column + (column % width) };
      const moved =
        formula === null || cut ? formula : shiftFormula(formula, at.row - origin.row, at.column - origin.column);
      yield { at, value, quoted, style, formula: moved };
    }
  }
}
