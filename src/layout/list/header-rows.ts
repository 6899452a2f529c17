import { rangeOf } from "../../sheet/cell-range";
import type { PlacedItem } from "../placed-item";
import { placedWords } from "../placed-item";
import type { Typography } from "../typography";
import type { ListColumn } from "./list-columns";

/** Rows of the header (表头). */
export const HEADER_ROWS = 2;

/**
 * The two header rows: 序号, 项目名称, 资金 and 总体目标 over both rows; `over` (项目年度绩效目标) over the columns of the
 * indicators, whose own captions stand below it.
 */
export function headerRows(
  columns: readonly ListColumn[],
  over: string,
  top: number,
  typography: Typography,
): readonly PlacedItem[] {
  const firstOfIndicator = columns.findIndex(({ of }) => of === "indicator");
  const captions = columns.map(({ of, caption }, index) => {
    const from = of === "indicator" ? top + 1 : top;
    return placedWords(rangeOf(from, index, top + 1, index), caption, "header", typography);
  });
  return [
    ...captions,
    placedWords(rangeOf(top, firstOfIndicator, top, columns.length - 1), over, "header", typography),
  ];
}
