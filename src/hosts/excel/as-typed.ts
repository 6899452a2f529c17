import type { CellValue } from "../../sheet/cell";

/**
 * A text that opens with a letter beyond ASCII, such as a Chinese character, is taken for text, unless it holds a time.
 */
const PLAIN_TEXT = /^(?=\p{L})[\u{80}-\u{10ffff}](?!.*\d\s*[:\uff1a]\s*\d)/su;

/**
 * What to hand Excel so that a cell holds exactly this value. Excel reads what it is given as if it were typed: a text
 * that starts with "=" becomes a formula, "95%" a number, "1-2" a date. An apostrophe before it keeps it text, and
 * Excel does not count it to the value
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 */
export function asTyped(value: CellValue, numberFormat = "General"): CellValue {
  if (typeof value !== "string" || value === "") return value;
  const staysText = numberFormat === "@" ? !value.startsWith("'") : PLAIN_TEXT.test(value);
  return staysText ? value : `'${value}`;
}
