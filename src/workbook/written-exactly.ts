import type { CellValue } from "../sheet/cell";
import type { CellStyle } from "../sheet/cell-style";
import { enter } from "./enter";
import { mergeStyle } from "./merge-style";
import type { StoredCell } from "./stored-cell";
import type { CellEntry } from "./worksheet";

/**
 * What to write so that a cell holds exactly this value, as the Excel host writes it: a text that typing would turn
 * into a formula, number or date is quoted, and a number in a cell formatted as text gets back the format General.
 */
export function writtenExactly(
  at: CellEntry["at"],
  value: CellValue,
  style: CellStyle,
): Omit<CellEntry, "style"> & Pick<StoredCell, "style"> {
  const text = style.numberFormat === "@";
  if (typeof value !== "string") return { at, value, style: text ? mergeStyle(style, { numberFormat: null }) : style };
  const entered = enter(value, style.numberFormat);
  const quoted = value !== "" && (entered.value !== value || entered.formula !== null || entered.quoted);
  return { at, value, quoted, style };
}
