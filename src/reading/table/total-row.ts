import { isAmount, moneyIn } from "../../domain/vocabulary/amounts";
import type { Entry } from "../../domain/entry";
import type { MoneyUnit } from "../../domain/statement";
import type { TotalRow, TotalSum } from "../../domain/target-table";
import { rangeOf } from "../../sheet/cell-range";
import type { CellRange } from "../../sheet/cell-range";
import type { ColumnPlace, HeaderLayout } from "../header/header-layout";
import { placeIn } from "../header/header-layout";
import { isTotalRow, saysTotal } from "../grid/line-kinds";
import { printedText } from "../grid/printed-text";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** A row of totals and the cells that are understood as such: its label and its numbers. */
export interface FoundTotal {
  readonly total: TotalRow;
  readonly cells: readonly SourceCell[];
}

/**
 * Reads 合计, or a unit over its projects, alone or with its amount, which stands under the money column or, moved, under
 * a column that holds no numbers.
 */
export function readTotal(
  { row, cells }: SourceRow,
  layout: HeaderLayout,
  moneyUnit: MoneyUnit | null,
): FoundTotal | null {
  const [first, second] = cells;
  const label = cells.find(saysTotal) ?? unitSummed(cells, layout) ?? (second ? null : first);
  const last = cells.at(-1);
  if (!label || !first || !last) return null;
  const numbers = cells.filter((cell) => cell.column > label.column && isAmount(cell.text));
  const at = rangeOf(row, first.column, last.range.last.row, last.range.last.column);
  const amount = amountEntry(numbers, layout, moneyUnit, at);
  const sums = numbers.flatMap((cell) => sumIn(cell, amount, layout) ?? []);
  return {
    total: {
      label: { state: "filled", value: printedText(label.text), raw: label.text, at: label.range },
      amount,
      sums,
      at,
    },
    cells: [label, ...numbers],
  };
}

/** A number that is not the amount, under the column it stands in; null where it stands under none. */
function sumIn({ column, text, range }: SourceCell, amount: Entry<number>, { columns }: HeaderLayout): TotalSum | null {
  const place = columns.find((other) => stands(column, other));
  if (!place || (amount.state === "filled" && amount.at.first.column === column)) return null;
  return {
    column: place.column === "other" ? null : place.column,
    caption: place.caption,
    entry: { state: "filled", value: printedText(text), raw: text, at: range },
  };
}

/**
 * True for a row that sums up: 合计, not as the rest of a text in a column of the indicators, or a unit over its
 * projects.
 */
export function sumsUp(row: SourceRow, layout: HeaderLayout): boolean {
  return sumsUpUnit(row, layout) || (isTotalRow(row) && !isRest(row, layout));
}

/** 合计 alone in the column of the 三级指标 or behind it. */
function isRest({ cells }: SourceRow, layout: HeaderLayout): boolean {
  const [only, ...more] = cells;
  const names = placeIn(layout, "level3");
  return only !== undefined && more.length === 0 && names !== null && only.column >= names.first;
}

/** True for the row of a unit with the sum of its projects, which stand below it: 区教育局 | | 430. */
function sumsUpUnit({ cells }: SourceRow, layout: HeaderLayout): boolean {
  return unitSummed(cells, layout) !== null;
}

/**
 * The unit of such a row: its one word, in a column of the project that is not its name's, beside nothing but an
 * amount.
 */
function unitSummed(cells: readonly SourceCell[], layout: HeaderLayout): SourceCell | null {
  const [unit, amount, ...more] = cells;
  const money = placeIn(layout, "budget");
  if (
    !unit ||
    !amount ||
    !money ||
    more.length > 0 ||
    isAmount(unit.text) ||
    !isAmount(amount.text) ||
    !stands(amount.column, money)
  )
    return null;
  return layout.columns.some((place) => place.ofProject && stands(unit.column, place)) ? unit : null;
}

function amountEntry(
  numbers: readonly SourceCell[],
  layout: HeaderLayout,
  moneyUnit: MoneyUnit | null,
  row: CellRange,
): Entry<number> {
  const place = placeIn(layout, "budget");
  if (!place) return { state: "absent", expectedNear: row };
  const cell =
    numbers.find(({ column }) => stands(column, place)) ??
    numbers.find(({ column }) => !layout.columns.some((other) => holdsNumbers(other) && stands(column, other)));
  const value = cell ? moneyIn(cell.text, moneyUnit) : null;
  if (!cell || value === null)
    return { state: "blank", at: rangeOf(row.first.row, place.first, row.first.row, place.first) };
  const repaired = stands(cell.column, place) ? {} : { repaired: { kind: "shifted" as const, from: [cell.range] } };
  return { state: "filled", value, raw: cell.text, at: cell.range, ...repaired };
}

function stands(column: number, place: ColumnPlace): boolean {
  return column >= place.first && column <= place.last;
}

function holdsNumbers({ column }: ColumnPlace): boolean {
  return column === "value" || column === "weight" || column === "other";
}
