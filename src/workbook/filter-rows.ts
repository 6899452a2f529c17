import type { CellValue } from "../sheet/cell";
import type { CellRange } from "../sheet/cell-range";
import type { ColumnFilter, FilterCriteria } from "./sheet-parts";
import type { Worksheet } from "./worksheet";

/** The data rows of a filtered range: all below its first, from the first of them to the last. */
export interface FilteredRows {
  readonly range: CellRange;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly filters: readonly ColumnFilter[];
}

/** The rows the filters of a sheet speak of: its own filter, and each table's. */
export function filteredRows({ facets: { autoFilter, parts } }: Worksheet): readonly FilteredRows[] {
  const own = autoFilter ? [rowsBelowHeader(autoFilter, parts.filters)] : [];
  const tables = parts.tables
    .filter(({ filters, showHeaders }) => filters.length > 0 && showHeaders)
    .map(({ range, filters, showTotals }) => {
      const rows = rowsBelowHeader(range, filters);
      return showTotals ? { ...rows, lastRow: rows.lastRow - 1 } : rows;
    });
  return [...own, ...tables];
}

/** True where a filter keeps the row out of sight. */
export function isFilteredOut(sheet: Worksheet, row: number): boolean {
  if (!sheet.facets.hiddenRows.has(row)) return false;
  return filteredRows(sheet).some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
}

/** Hides the rows of a filtered range that do not meet its filters, and shows the others. */
export function applyFilters(sheet: Worksheet, { range, firstRow, lastRow, filters }: FilteredRows): void {
  const hidden = new Set(sheet.facets.hiddenRows);
  const tests = filters.map(({ column, criteria }) => {
    const cells = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
      sheet.cell({ row: firstRow + index, column: range.first.column + column }),
    );
    const stays = testOf(
      criteria,
      cells.map(({ value }) => value),
    );
    return cells.map(({ value, text }) => stays(value, text));
  });
  for (let row = firstRow; row <= lastRow; row++) {
    if (tests.every((stays) => stays[row - firstRow])) hidden.delete(row);
    else hidden.add(row);
  }
  sheet.setFacet("hiddenRows", hidden);
}

function rowsBelowHeader(range: CellRange, filters: readonly ColumnFilter[]): FilteredRows {
  return { range, firstRow: range.first.row + 1, lastRow: range.last.row, filters };
}

type Test = (value: CellValue, text: string) => boolean;

function testOf(criteria: FilterCriteria, column: readonly CellValue[]): Test {
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
      return (_value, text) => wanted.has(text.toLowerCase());
    }
    case "Custom": {
      const first = comparison(criteria.criterion1);
      if (criteria.criterion2 === undefined) return first;
      const second = comparison(criteria.criterion2);
      return criteria.operator === "Or"
        ? (value, text) => first(value, text) || second(value, text)
        : (value, text) => first(value, text) && second(value, text);
    }
    case "Dynamic": {
      const numbers = numbersOf(column);
      const average = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
      return (value) =>
        typeof value === "number" && (criteria.dynamicCriteria === "AboveAverage" ? value > average : value < average);
    }
    default:
      return amongFirst(criteria.filterOn, Number(criteria.criterion1), numbersOf(column));
  }
}

function amongFirst(kind: string, wanted: number, numbers: readonly number[]): Test {
  const sorted = [...numbers].sort((a, b) => (kind.startsWith("Top") ? b - a : a - b));
  const count = kind.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * wanted) / 100)) : wanted;
  const limit = sorted[Math.min(count, sorted.length) - 1];
  if (limit === undefined) return () => false;
  return (value) => typeof value === "number" && (kind.startsWith("Top") ? value >= limit : value <= limit);
}

function numbersOf(values: readonly CellValue[]): readonly number[] {
  return values.filter((value) => typeof value === "number");
}

/** ">50", "<>x", "=L*": an operator and a number, or a text with * and ? for any. */
function comparison(criterion: string): Test {
  const [, operator = "=", wanted = ""] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if (operator === "=" || operator === "<>") {
    const equal = isLike(wanted, number);
    return operator === "=" ? equal : (value, text) => !equal(value, text);
  }
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (operator === ">") return value > number;
    if (operator === "<") return value < number;
    return operator === ">=" ? value >= number : value <= number;
  };
}

function isLike(wanted: string, number: number): Test {
  const pattern = wanted
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const like = new RegExp(`^${pattern}$`, "is");
  return (value, text) => (typeof value === "number" && !Number.isNaN(number) ? value === number : like.test(text));
}
