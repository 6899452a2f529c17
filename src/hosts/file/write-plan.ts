import type { Progress } from "../../review/port/progress";
import { goOn } from "../../review/port/progress";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { NO_STYLE } from "../../workbook/stored-cell";
import type { CellEntry, Worksheet } from "../../workbook/worksheet";
import { writtenExactly } from "../../workbook/written-exactly";

/** Rows after which progress is told. */
const BLOCK = 500;

/** Fills an empty sheet as planned. Cell text lands as text, never as a formula. */
export function writePlan(sheet: Worksheet, plan: SheetPlan, progress?: Progress): void {
  const entries: CellEntry[] = [];
  plan.cells.forEach((line, row) => {
    line.forEach(({ value, style }, column) =>
      entries.push(writtenExactly({ row, column }, value, plan.styles[style] ?? NO_STYLE)),
    );
    if ((row + 1) % BLOCK === 0 || row + 1 === plan.cells.length) goOn(progress, row + 1, plan.cells.length);
  });
  sheet.setCells(entries);
  sheet.merge(...plan.merges);
  sheet.setFacet("columnWidths", new Map(plan.columnWidths.entries()));
  sheet.setFacet("rowHeights", new Map(plan.rowHeights.entries()));
  sheet.setFacet("frozen", { rows: plan.frozenRows, columns: 0 });
  sheet.setFacet("page", plan.page);
}
