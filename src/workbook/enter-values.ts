import type { DateSystem } from "../sheet/number-format";
import type { CellValue } from "../sheet/cell";
import type { CellAddress } from "../sheet/cell-address";
import type { Entered } from "./enter";
import { enter } from "./enter";
import { mergeStyle } from "./merge-style";
import type { CellEntry, Worksheet } from "./worksheet";

/** How a typed text is read in a cell of that number format, in a workbook of that date system. */
export type ReadsText = (text: string, numberFormat?: string, dates?: DateSystem) => Entered;

/**
 * Enters a block of values at a place as if each were typed: texts are interpreted (see enter), "" empties the cell,
 * null leaves it as it is. Cells inside a merged area other than its top left keep what they have. Fails with Refusal
 * "protected" where a cell is locked; nothing is written then.
 */
export function enterValues(
  sheet: Worksheet,
  origin: CellAddress,
  block: readonly (readonly (CellValue | null)[])[],
  read: ReadsText = enter,
): void {
  const entries: CellEntry[] = [];
  block.forEach((line, down) =>
    line.forEach((value, across) => {
      if (value === null) return;
      entries.push(entry(sheet, { row: origin.row + down, column: origin.column + across }, value, read));
    }),
  );
  sheet.setCells(entries);
}

function entry(sheet: Worksheet, at: CellAddress, value: CellValue, read: ReadsText): CellEntry {
  if (typeof value !== "string") return { at, value };
  const { style } = sheet.store.get(at.row, at.column);
  const { numberFormat, ...content } = read(value, style.numberFormat, sheet.dates);
  return numberFormat === null ? { at, ...content } : { at, ...content, style: mergeStyle(style, { numberFormat }) };
}
