import type { CellRange } from "../../sheet/cell-range";
import type { Worksheet } from "../../workbook/worksheet";

export interface Summary {
  /** Cells that hold anything. */
  readonly filled: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** Counts and adds what a range holds, going over filled rows only. */
export function summarize(sheet: Worksheet, { first, last }: CellRange): Summary {
  const used = sheet.usedRange(true);
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  if (!used) return { filled, numbers, sum };
  for (let row = Math.max(first.row, used.first.row); row <= Math.min(last.row, used.last.row); row++) {
    const cells = sheet.store.row(row);
    if (!cells) continue;
    for (let column = first.column; column <= Math.min(last.column, cells.length - 1); column++) {
      const value = cells[column]?.value ?? "";
      if (value !== "") filled++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  return { filled, numbers, sum };
}
