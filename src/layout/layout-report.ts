import { valueOf } from "../domain/entry";
import type { PerformanceDocument } from "../domain/performance-document";
import type { TargetTable } from "../domain/target-table";
import { columnCount, rowCount } from "../sheet/cell-range";
import type { SheetPlan } from "../sheet/sheet-plan";
import { HEADER_ROWS, headerRows } from "./header-rows";
import { heading, HEADING_ROWS } from "./heading";
import { fromTopAcrossPages } from "./from-top-across-pages";
import { landscapePage } from "./page";
import type { RowGroup } from "./page-breaks";
import { planCells } from "./plan-cells";
import { projectBlock, projectRows } from "./project-block";
import { reportColumns } from "./report-columns";
import { reportSheetName } from "./report-sheet-name";
import { rowHeights } from "./row-heights";

/**
 * The official report (财政支出项目绩效目标表, list form): one new sheet for each table of the document, as data. What the clerk
 * printed stays as printed, blanks stay blank; read back, the sheet gives the same table. Same document, same plan.
 */
export function layoutReport(document: PerformanceDocument): readonly SheetPlan[] {
  return document.tables.map((table) => tablePlan(document, table, reportSheetName(document, table)));
}

function tablePlan(document: PerformanceDocument, table: TargetTable, name: string): SheetPlan {
  const columns = reportColumns(table);
  const widths = columns.map(({ width }) => width);
  const top = HEADING_ROWS + HEADER_ROWS;
  const groups = rowGroups(table, top);
  const rows = groups.reduce((sum, group) => sum + group.rows, top);
  const items = [
    ...heading(document, columns.length),
    ...headerRows(columns, valueOf(document.moneyUnit), HEADING_ROWS),
    ...table.projects.flatMap((project, index) => projectBlock(project, columns, groups[index]?.first ?? top)),
  ];
  const heights = rowHeights(items, rows, widths);
  const setUp = landscapePage(heights, groups, columns.length, { heading: HEADING_ROWS, header: HEADER_ROWS });
  return {
    name,
    columnWidths: widths,
    rowHeights: heights,
    ...planCells(fromTopAcrossPages(items, setUp.breaksBefore ?? []), rows, columns.length),
    merges: items.map(({ at }) => at).filter((at) => rowCount(at) > 1 || columnCount(at) > 1),
    frozenRows: top,
    page: setUp,
  };
}

function rowGroups(table: TargetTable, top: number): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let first = top;
  for (const project of table.projects) {
    groups.push({ first, rows: projectRows(project) });
    first += projectRows(project);
  }
  return groups;
}
