import { columnCount, rowCount } from "../../src/sheet/cell-range";
import type { SheetPlan } from "../../src/sheet/sheet-plan";

/** Everything that would keep a host from writing the plan; none for a sound one. */
export function planFaults(plan: SheetPlan): readonly string[] {
  const faults: string[] = [];
  const columns = plan.columnWidths.length;
  const rows = plan.cells.length;
  if (plan.rowHeights.length !== rows) faults.push(`${plan.rowHeights.length} heights for ${rows} rows`);
  for (const [row, height] of plan.rowHeights.entries()) {
    if (!(height > 0 && height <= 409)) faults.push(`row ${row} is ${height} points tall`);
  }
  for (const [row, line] of plan.cells.entries()) {
    if (line.length !== columns) faults.push(`row ${row} has ${line.length} cells`);
    for (const cell of line) {
      if (cell === undefined) faults.push(`row ${row} has a hole`);
      else if (!Object.hasOwn(plan.styles, cell.style)) faults.push(`row ${row} names no style ${cell.style}`);
    }
  }
  const taken = new Set<string>();
  for (const merge of plan.merges) {
    if (rowCount(merge) * columnCount(merge) < 2) faults.push("a merge of one cell");
    if (merge.first.row < 0 || merge.last.row >= rows || merge.first.column < 0 || merge.last.column >= columns)
      faults.push("a merge outside");
    for (let row = merge.first.row; row <= merge.last.row; row += 1) {
      for (let column = merge.first.column; column <= merge.last.column; column += 1) {
        if (taken.has(`${row},${column}`)) faults.push(`two merges share ${row},${column}`);
        taken.add(`${row},${column}`);
        const first = row === merge.first.row && column === merge.first.column;
        if (!first && plan.cells[row]?.[column]?.value !== "") faults.push(`a merge hides ${row},${column}`);
      }
    }
  }
  for (const row of plan.page.breaksBefore ?? [])
    if (row <= plan.frozenRows || row >= rows) faults.push(`a page break before row ${row}`);
  return faults;
}
