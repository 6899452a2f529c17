import type { MoneyUnit } from "../domain/statement";
import type { Column } from "../domain/target-table";
import { INDICATOR_COLUMNS } from "../domain/target-table";
import { rangeOf } from "../sheet/cell-range";
import type { CellRange } from "../sheet/cell-range";
import { columnCaption, TARGETS_CAPTION } from "./captions/list-form";
import { GENERAL_FORMAT, SIZES } from "./look";
import type { PlacedItem } from "./placed-item";
import type { ReportColumn } from "./report-columns";

/** Rows of the header (表头). */
export const HEADER_ROWS = 2;

const OF_INDICATOR: ReadonlySet<Column> = new Set(INDICATOR_COLUMNS);

/**
 * The two header rows: 序号, 项目名称, 资金 and 总体目标 over both rows; 项目年度绩效目标 over the columns of the indicators, whose
 * own captions stand below it.
 */
export function headerRows(columns: readonly ReportColumn[], moneyUnit: MoneyUnit | null, top: number): readonly PlacedItem[] {
  const firstOfIndicator = columns.findIndex(({ column }) => OF_INDICATOR.has(column));
  const captions = columns.map(({ column }, index) => {
    const from = OF_INDICATOR.has(column) ? top + 1 : top;
    return item(rangeOf(from, index, top + 1, index), columnCaption(column, moneyUnit));
  });
  return [...captions, item(rangeOf(top, firstOfIndicator, top, columns.length - 1), TARGETS_CAPTION)];
}

function item(at: CellRange, text: string): PlacedItem {
  return {
    at,
    printed: { value: text, text, format: GENERAL_FORMAT },
    look: { role: "header", size: SIZES.header, format: GENERAL_FORMAT },
  };
}
