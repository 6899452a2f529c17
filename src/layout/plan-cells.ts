import type { CellStyle } from "../sheet/cell-style";
import type { PlanCell } from "../sheet/sheet-plan";
import { lookName, lookStyle } from "./look";
import type { PlacedItem } from "./placed-item";
import type { Typography } from "./typography";

/**
 * The grid of cells and the styles it names. The items fill the grid; a merged item's value stands in its first cell.
 */
export function planCells(
  items: readonly PlacedItem[],
  rows: number,
  columns: number,
  { faces }: Typography,
): { readonly cells: readonly (readonly PlanCell[])[]; readonly styles: Readonly<Record<string, CellStyle>> } {
  const cells: PlanCell[][] = Array.from({ length: rows }, () => new Array<PlanCell>(columns));
  const styles: Record<string, CellStyle> = {};
  for (const { at, printed, look } of items) {
    const style = lookName(look);
    styles[style] ??= lookStyle(look, faces[look.role]);
    for (let row = at.first.row; row <= at.last.row; row += 1) {
      const line = cells[row] ?? [];
      for (let column = at.first.column; column <= at.last.column; column += 1) {
        const first = row === at.first.row && column === at.first.column;
        line[column] = { value: first ? printed.value : "", style };
      }
    }
  }
  return { cells, styles };
}
