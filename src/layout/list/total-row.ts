import type { LayoutProfile } from "../../domain/layout-profile";
import type { TotalRow } from "../../domain/target-table";
import { fold } from "../../domain/vocabulary/fold";
import { TOTAL_LINE } from "../../domain/vocabulary/lines";
import { rangeOf } from "../../sheet/cell-range";
import type { PlacedItem } from "../placed-item";
import { placed } from "../placed-item";
import type { Printed } from "../printed";
import { NOTHING, printedNumber, printedText, printedValue } from "../printed";
import type { ListColumn } from "./list-columns";
import type { ListGrid } from "./list-grid";

/**
 * A row of totals: its amount below the budgets, other sums below their columns, its label (合计) over the columns before
 * the first of them. That of a unit (区教育局) stands in a column of the project, where units stand.
 */
export function totalRow(
  total: TotalRow,
  { columns, typography, layout }: ListGrid,
  row: number,
): readonly PlacedItem[] {
  const label = printedText(total.label);
  const numbers = columns.map((column) => totalItem(total, column, layout));
  const firstNumber = columns.findIndex((column, index) => isMoney(column) || numbers[index] !== NOTHING);
  const unitColumn = TOTAL_LINE.test(fold(label.text))
    ? -1
    : columns.findIndex(({ of, item }) => of === "project" && item.kind === "extra");
  const labelled =
    unitColumn < 0 ? { from: 0, to: Math.max(1, firstNumber) } : { from: unitColumn, to: unitColumn + 1 };
  const cells = columns.flatMap((_, index) => {
    if (index >= labelled.from && index < labelled.to)
      return index === labelled.from
        ? [placed(rangeOf(row, index, row, labelled.to - 1), label, "entry", typography)]
        : [];
    return [placed(rangeOf(row, index, row, index), numbers[index] ?? NOTHING, "entry", typography)];
  });
  return cells;
}

function isMoney({ item }: ListColumn): boolean {
  return item.kind === "standard" && item.column === "budget";
}

/** What the row holds in this column; nothing in most. */
export function totalItem(total: TotalRow, column: ListColumn, { decimals }: LayoutProfile): Printed {
  return isMoney(column) ? printedNumber(total.amount, decimals.budget) : sumBelow(column, total);
}

/** What the row sums up in this column beside the money. */
export function sumBelow({ item, caption }: ListColumn, { sums }: TotalRow): Printed {
  const sum = sums.find((other) =>
    item.kind === "standard" ? other.column === item.column : other.column === null && other.caption === caption,
  );
  return sum ? printedValue(sum.entry) : NOTHING;
}
