import type { CellRange } from "../sheet/cell-range";
import { intersects } from "../sheet/cell-range";
import { Refusal } from "./refusal";
import type { SortField } from "./sheet-parts";
import { shiftFormula } from "./shift-formula";
import type { StoredCell } from "./stored-cell";
import { compareValues } from "./value-order";
import type { Workbook } from "./workbook";
import type { ChangeSource } from "./workbook-event";
import type { CellEntry, Worksheet } from "./worksheet";

/**
 * Sorts the rows of a range by columns of it (or its columns by rows of it), in one step of undo. Cells move with their
 * looks, and formulas with their relative references. Refused where a merged area is in the way.
 */
export function sortCells(
  workbook: Workbook,
  sheet: Worksheet,
  range: CellRange,
  fields: readonly SortField[],
  { sorted = "rows", source = "user" }: { readonly sorted?: "rows" | "columns"; readonly source?: ChangeSource } = {},
): void {
  if (sheet.facets.protection !== null) throw new Refusal("protected", sheet.name);
  if (sheet.facets.merges.some((area) => intersects(area, range))) throw new Refusal("merged", sheet.name);
  const lines = linesOf(sheet, range, sorted);
  const order = lines
    .map((cells, index) => ({ cells, index }))
    .sort((a, b) => compareLines(a.cells, b.cells, fields) || a.index - b.index);
  const entries = order.flatMap(({ cells, index }, to) =>
    cells.map((cell, across): CellEntry => {
      const [row, column] = sorted === "rows" ? [to, across] : [across, to];
      const formula = cell.formula === null ? null : movedFormula(cell.formula, to - index, sorted);
      return { at: { row: range.first.row + row, column: range.first.column + column }, ...cell, formula };
    }),
  );
  workbook.transact("", source, () => {
    sheet.setCells(entries, "untold");
    workbook.perform({
      redo: () => undefined,
      undo: () => undefined,
      tell: (by) => [{ kind: "cells-sorted", sheet, range, sorted, source: by }],
    });
  });
}

function movedFormula(formula: string, by: number, sorted: "rows" | "columns"): string {
  return sorted === "rows" ? shiftFormula(formula, by, 0) : shiftFormula(formula, 0, by);
}

function linesOf(sheet: Worksheet, { first, last }: CellRange, sorted: "rows" | "columns"): StoredCell[][] {
  const [from, to] = sorted === "rows" ? [first.row, last.row] : [first.column, last.column];
  const [start, end] = sorted === "rows" ? [first.column, last.column] : [first.row, last.row];
  return Array.from({ length: to - from + 1 }, (_, line) =>
    Array.from({ length: end - start + 1 }, (_cell, across) =>
      sorted === "rows" ? sheet.store.get(from + line, start + across) : sheet.store.get(start + across, from + line),
    ),
  );
}

function compareLines(a: readonly StoredCell[], b: readonly StoredCell[], fields: readonly SortField[]): number {
  for (const { key, ascending } of fields) {
    const order = compareValues(a[key]?.value ?? "", b[key]?.value ?? "", ascending);
    if (order !== 0) return order;
  }
  return 0;
}
