import type { DateSystem } from "../../../sheet/number-format";
import { shownText } from "../../../sheet/shown-text";
import type { StoredCell } from "../../../workbook/stored-cell";

const DATE = /[ymd]/i;

/** What stands in the formula bar and in the cell while it is edited: what one would type to get the cell. */
export function editText({ value, formula, quoted, style }: StoredCell, dates: DateSystem = 1900): string {
  if (formula !== null) return formula;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return quoted ? `'${value}` : value;
  const format = (style.numberFormat ?? "").replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (format.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  if (DATE.test(format) && !/general/i.test(format)) return shownText(value, "yyyy/m/d", dates);
  return String(value);
}
