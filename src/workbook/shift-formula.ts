import { formatColumn, MAX_COLUMNS, MAX_ROWS, parseColumn } from "../sheet/a1";

/** Strings, quoted sheet names and the inside of brackets, or a reference; the rest of a formula is passed over. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/**
 * A formula as it reads some rows and columns further on: relative references move along. So the cells that share one
 * formula in a file (ECMA-376 Part 1, 18.3.1.40) get each their own. What would leave the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replaceAll(
    TOKEN,
    (whole: string, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = parseColumn(letters) + (fixColumn === "" ? columns : 0);
      const row = Number(digits) - 1 + (fixRow === "" ? rows : 0);
      if (parseColumn(letters) >= MAX_COLUMNS || Number(digits) > MAX_ROWS) return whole;
      if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return "#REF!";
      return `${fixColumn ?? ""}${formatColumn(column)}${fixRow ?? ""}${row + 1}`;
    },
  );
}
