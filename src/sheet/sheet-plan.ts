import type { CellValue } from "./cell";
import type { CellRange } from "./cell-range";
import type { CellStyle } from "./cell-style";
import type { PageSetup } from "./page-setup";

/**
 * A whole new sheet as data: what layout hands to a host, which writes it beside the source and never over it.
 * `cells[r][c]` is the cell in row r, column c; every row is `columnWidths.length` long.
 */
export interface SheetPlan {
  /** The wanted name; a host makes it valid and free. */
  readonly name: string;
  /** Points. */
  readonly columnWidths: readonly number[];
  /** Points, one for each row of `cells`. */
  readonly rowHeights: readonly number[];
  readonly cells: readonly (readonly PlanCell[])[];
  /** The few styles of the sheet by name; `PlanCell.style` is one of these names. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly CellRange[];
  /** Rows that stay in sight when scrolling. */
  readonly frozenRows: number;
  readonly page: PageSetup;
}

export interface PlanCell {
  readonly value: CellValue;
  readonly style: string;
}
