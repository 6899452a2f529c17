import { columnCount, rowCount } from "../sheet/cell-range";
import type { PageSetup } from "../sheet/page-setup";
import type { SheetPlan } from "../sheet/sheet-plan";
import { fromTopAcrossPages } from "./from-top-across-pages";
import type { PlacedItem } from "./placed-item";
import { planCells } from "./plan-cells";
import { rowHeights } from "./row-heights";
import type { Typography } from "./typography";

/** What a sheet is made of: its items, which fill all cells of its rows and columns. */
export interface PlanParts {
  readonly name: string;
  readonly items: readonly PlacedItem[];
  readonly rows: number;
  /** Points, one for each column. */
  readonly widths: readonly number[];
  readonly typography: Typography;
  readonly frozenRows: number;
}

/** The plan of a sheet of these items, rows as tall as their texts; `pageOf` sets up the page for rows of these heights. */
export function finishedPlan({ name, items, rows, widths, typography, frozenRows }: PlanParts, pageOf: (heights: readonly number[]) => PageSetup): SheetPlan {
  const heights = rowHeights(items, rows, widths);
  const page = pageOf(heights);
  return {
    name,
    columnWidths: widths,
    rowHeights: heights,
    ...planCells(fromTopAcrossPages(items, page.breaksBefore ?? []), rows, widths.length, typography),
    merges: items.map(({ at }) => at).filter((at) => rowCount(at) > 1 || columnCount(at) > 1),
    frozenRows,
    page,
  };
}
