import type { CellValue } from "../../sheet/cell";
import type { CellStyle } from "../../sheet/cell-style";
import { CellStore } from "../cell-store";
import { readStyle } from "./read-style";
import { shiftFormula } from "../shift-formula";
import type { StoredCell } from "../stored-cell";
import { NO_STYLE } from "../stored-cell";
import { dateToSerial } from "./xlsx-library";
import type { ReadCell, ReadSheet, ReadStyle } from "./xlsx-library";

/** The cells of a sheet as the library read them. `is1904` where the file counts its dates from 1904. */
export function readCells(read: ReadSheet, theme: readonly string[], is1904: boolean): CellStore {
  const store = new CellStore();
  const styleOf = styleReader(theme);
  const formulaOf = formulaReader(read);
  const value = (raw: ReadCell["value"] | undefined): CellValue =>
    raw instanceof Date ? dateToSerial(raw, is1904) : (raw ?? "");
  const details = detailsByRow(read);
  for (let row = 0; row < Math.max(read.rows.length, details.length); row++) {
    const values = read.rows[row] ?? [];
    const inRow = details[row] ?? [];
    const cells: (StoredCell | undefined)[] = [];
    for (let column = 0; column < Math.max(values.length, inRow.length); column++) {
      const detail = inRow[column];
      const raw = value(
        detail?.formula === undefined ? (detail?.value ?? values[column]) : (detail.formulaResult ?? detail.value),
      );
      const style = detail?.style ? styleOf(detail.style) : NO_STYLE;
      const formula = detail ? formulaOf(row, column, detail) : null;
      const kept = raw !== "" || formula !== null || style !== NO_STYLE;
      cells.push(kept ? { value: raw, formula, style, quoted: false } : undefined);
    }
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    store.load(row, cells);
  }
  return store;
}

/** The library's details of cells, kept by "row,column", as a list of rows. */
function detailsByRow(read: ReadSheet): readonly (readonly (ReadCell | undefined)[] | undefined)[] {
  const rows: ((ReadCell | undefined)[] | undefined)[] = [];
  for (const [key, cell] of read.cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const cells = (rows[row] ??= []);
    cells[Number(key.slice(comma + 1))] = cell;
  }
  return rows;
}

/** Styles repeat by the thousand; their parts are the same objects, by which a style is known again. */
function styleReader(theme: readonly string[]): (style: ReadStyle) => CellStyle {
  const numbers = new WeakMap<object, number>();
  const known = new Map<string, CellStyle>();
  let last = 0;
  const numberOf = (part: object | undefined): number => {
    if (!part) return 0;
    const number = numbers.get(part) ?? ++last;
    numbers.set(part, number);
    return number;
  };
  return (style) => {
    const { font, fill, border, alignment, protection, numFmt } = style;
    const key = `${[font, fill, border, alignment, protection].map(numberOf).join(" ")} ${numFmt ?? ""}`;
    const found = known.get(key) ?? readStyle(style, theme);
    known.set(key, found);
    return found;
  };
}

/** Formulas with their equals sign; cells that share one in the file get each their own. */
function formulaReader(read: ReadSheet): (row: number, column: number, cell: ReadCell) => string | null {
  const masters = new Map<number, { readonly row: number; readonly column: number; readonly formula: string }>();
  for (const [key, { formula, formulaSharedIndex }] of read.cells ?? []) {
    if (!formula || formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(formulaSharedIndex, { row, column, formula });
  }
  return (row, column, { formula, formulaSharedIndex }) => {
    if (formula) return `=${formula}`;
    const master = formulaSharedIndex === undefined ? undefined : masters.get(formulaSharedIndex);
    return master ? `=${shiftFormula(master.formula, row - master.row, column - master.column)}` : null;
  };
}
