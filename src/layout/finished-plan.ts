import { columnCount, rowCount } from "../sheet/cell-range";
import type { PageSetup } from "../sheet/page-setup";
import type { SheetPlan } from "../sheet/sheet-plan";
import { fromTopAcrossPages } from "./from-top-across-pages";
import type { PlacedItem } from "./placed-item";
import { planCells } from "./plan-cells";
import type { Typography } from "./typography";

/** What a sheet is made of: its items, which fill all cells of its rows and columns. */
export interface PlanParts {
  readonly name: string;
  readonly items: readonly PlacedItem[];
  /** Points, one for each row. */
  readonly heights: readonly number[];
  /** Points, one for each column. */
  readonly widths: readonly number[];
  readonly typography: Typography;
  readonly frozenRows: number;
}

/** The plan of a sheet of these items on this page. */
export function finishedPlan(
  { name, items, heights, widths, typography, frozenRows }: PlanParts,
  page: PageSetup,
): SheetPlan {
  return {
    name,
    columnWidths: widths,
    rowHeights: heights,
    ...planCells(fromTopAcrossPages(items, page.breaksBefore ?? []), heights.length, widths.length, typography),
    merges: items.map(({ at }) => at).filter((at) => rowCount(at) > 1 || columnCount(at) > 1),
    frozenRows,
    page,
  };
}
