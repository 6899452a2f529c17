import type { CellValue } from "../sheet/cell";
import type { CellStyle } from "../sheet/cell-style";

/**
 * A cell as the workbook keeps it; never changed in place, so that the same object means the same cell.
 * `formula` carries its equals sign; `value` is then the result Excel stored last, NOT_CALCULATED where
 * there is none yet.
 * `quoted` is the apostrophe typed before a text so that it stays one ('0012).
 */
export interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly quoted: boolean;
}

export const NO_STYLE: CellStyle = Object.freeze({});

/** What stands where nothing was ever written. */
export const BLANK: StoredCell = Object.freeze({ value: "", formula: null, style: NO_STYLE, quoted: false });

/** True where the cell holds neither value nor formula nor format, and so need not be kept. */
export function isVoid(cell: StoredCell): boolean {
  return !holdsContent(cell) && cell.style === NO_STYLE && !cell.quoted;
}

/** True where the cell holds a value or a formula; a format alone is none. */
export function holdsContent(cell: StoredCell): boolean {
  return cell.value !== "" || cell.formula !== null;
}

/** True where both hold the same and look the same. */
export function sameCell(a: StoredCell, b: StoredCell): boolean {
  return a === b || (a.value === b.value && a.formula === b.formula && a.style === b.style && a.quoted === b.quoted);
}
