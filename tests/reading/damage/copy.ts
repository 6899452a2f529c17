import type { LayoutColumn } from "../../../src/reading/header/header-layout";
import type { CellRange } from "../../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../../src/sheet/sheet-snapshot";
import { snapshotOfGrid } from "../../support/snapshot-of-text";
import type { DrawnForm } from "../forms/drawn-form";

/** A cell of a copy and the column of the form whose item it holds, wherever it stands by now. */
export interface Slot {
  readonly text: string;
  readonly column: LayoutColumn | null;
}

/**
 * A row of a copy. data: a row of the table; piece: what a damage tore off such a row; around: headings, the header,
 * and what a copy puts between or below the rows.
 */
export interface Line {
  readonly kind: "data" | "piece" | "around";
  readonly slots: readonly Slot[];
  /** How often it was damaged. */
  readonly hits: number;
}

/** A copy of a form while it is being damaged. */
export interface Copy {
  readonly form: DrawnForm;
  readonly lines: readonly Line[];
  /** null where the host cannot tell merged cells. */
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: readonly number[];
}

export const NOTHING: Slot = { text: "", column: null };
export const EMPTY_LINE: Line = { kind: "around", slots: [], hits: 0 };

/** The copy that nothing has happened to yet. */
export function copyOf(form: DrawnForm): Copy {
  const lines = form.rows.map((cells, row): Line => {
    const kind = (form.dataRows?.has(row) ?? row >= form.firstRow) ? "data" : "around";
    return { kind, slots: cells.map((text, index) => ({ text, column: form.columns[index] ?? null })), hits: 0 };
  });
  return { form, lines, merges: form.merges, hiddenRows: [] };
}

/** The sheet that the copy is. */
export function sheetOfCopy({ lines, merges, hiddenRows }: Copy): SheetSnapshot {
  return {
    ...snapshotOfGrid(
      lines.map(({ slots }) => slots.map(({ text }) => text)),
      { merges },
    ),
    hiddenRows,
  };
}

/** A line of texts from the left edge on. */
export function lineOf(texts: readonly string[], kind: Line["kind"] = "around"): Line {
  return { kind, slots: texts.map((text) => ({ text, column: null })), hits: 0 };
}

/** Where the item of a column stands in the line; -1 where it has none. */
export function placeOf({ slots }: Line, column: LayoutColumn): number {
  return slots.findIndex((slot) => slot.column === column);
}

/** The text in a column; "" where there is none. */
export function textIn(line: Line, column: LayoutColumn): string {
  return line.slots[placeOf(line, column)]?.text ?? "";
}

/** The line with other cells, once more damaged. */
export function damaged(line: Line, slots: readonly Slot[]): Line {
  return { ...line, slots, hits: line.hits + 1 };
}

/** The line with another text in one cell. */
export function withText(line: Line, index: number, text: string): Line {
  return damaged(
    line,
    line.slots.map((slot, at) => (at === index ? { ...slot, text } : slot)),
  );
}

/** A row that holds only some pieces, each in its cell. */
export function pieceLine(pieces: ReadonlyMap<number, string>): Line {
  const width = Math.max(...pieces.keys()) + 1;
  return lineOf(
    Array.from({ length: width }, (_, index) => pieces.get(index) ?? ""),
    "piece",
  );
}

/** True for the first row of a project. */
export function startsProject(line: Line): boolean {
  return textIn(line, "name") !== "";
}

/** True where the columns of the project and all labels above the line count for it. */
export function standsUnder(line: Line): boolean {
  return !startsProject(line) && textIn(line, "level1") === "";
}

/** The header of the form as it is printed. */
export function headerOf({ form }: Copy): readonly Line[] {
  return form.rows.slice(form.headerRow, form.firstRow).map((cells) => lineOf(cells));
}
