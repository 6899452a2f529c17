/**
 * What a cell holds. An empty cell holds "" (as Excel says it), a date its serial number, an error its text ("#REF!").
 */
export type CellValue = string | number | boolean;

/** A cell as read: its value, the text Excel shows for it (0.95 shown as "95%"), and its formula where it has one. */
export interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
}

/** An empty cell. */
export const EMPTY_CELL: Cell = Object.freeze({ value: "", text: "" });
