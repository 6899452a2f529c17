import type { TotalRow } from "../../domain/target-table";
import { rangeOf } from "../../sheet/cell-range";
import type { PlacedItem } from "../placed-item";
import { placed } from "../placed-item";
import { NOTHING, printedNumber, printedText } from "../printed";
import type { ListGrid } from "./project-block";

/** A row of totals (合计): its label over the columns before the money, its amount below the budgets. */
export function totalRow({ label, amount }: TotalRow, { columns, typography, layout }: ListGrid, row: number): readonly PlacedItem[] {
  const budget = columns.findIndex(({ item }) => item.kind === "standard" && item.column === "budget");
  const labelEnd = Math.max(0, budget - 1);
  const rest = columns.flatMap((_, index) => (index <= labelEnd ? [] : [placed(rangeOf(row, index, row, index), index === budget ? printedNumber(amount, layout.decimals.budget) : NOTHING, "entry", typography)]));
  return [placed(rangeOf(row, 0, row, labelEnd), printedText(label), "entry", typography), ...rest];
}
