import { valueOf } from "../../domain/entry";
import type { LayoutProfile } from "../../domain/layout-profile";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { TargetTable } from "../../domain/target-table";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { LIST_STYLES } from "../captions/list-form";
import type { Line } from "../heading";
import { headingLines, placedLines } from "../heading";
import { contentWidth, listPage } from "../page";
import type { RowGroup } from "../page-breaks";
import { withRowsBelow } from "../page-breaks";
import type { PlacedItem } from "../placed-item";
import { finishedPlan } from "../finished-plan";
import { rowHeights } from "../row-heights";
import type { SectionLines } from "../sections";
import { typographyOf } from "../typography";
import { HEADER_ROWS, headerRows } from "./header-rows";
import { listColumns } from "./list-columns";
import { listWidths } from "./list-widths";
import type { ListGrid } from "./list-grid";
import { projectBlock, projectRows } from "./project-block";
import { totalRow } from "./total-row";

/** 财政支出项目绩效目标表 as a sheet: heading, header, the projects with their indicators, and the totals where they stood. */
export function listPlan(
  document: PerformanceDocument,
  table: TargetTable,
  name: string,
  sections: SectionLines,
  layout: LayoutProfile,
): SheetPlan {
  const typography = typographyOf(layout);
  const moneyUnit = valueOf(document.moneyUnit);
  const columns = listColumns(table, moneyUnit, layout);
  const grid: ListGrid = {
    columns,
    widths: listWidths(table, columns, contentWidth(layout.page), typography.sizes.entry, layout),
    typography,
    layout,
  };
  const style = LIST_STYLES[table.framework];
  const lines = [...sections.above.map(sectionLine), ...headingLines(document, style.title)];
  const top = lines.length + HEADER_ROWS;
  const body = bodyItems(table, grid, top);
  const rows = body.end + sections.below.length;
  const items = [
    ...placedLines(lines, 0, columns.length, typography),
    ...headerRows(columns, style.over, lines.length, typography),
    ...body.items,
    ...placedLines(sections.below.map(sectionLine), body.end, columns.length, typography),
  ];
  const heights = rowHeights(items, rows, grid.widths);
  const page = listPage(
    heights,
    withRowsBelow(body.groups, sections.below.length),
    grid.widths,
    { heading: lines.length, header: HEADER_ROWS, lead: sections.lead ?? 0 },
    layout.page,
  );
  return finishedPlan({ name, items, heights, widths: grid.widths, typography, frozenRows: top }, page);
}

function sectionLine(text: string): Line {
  return { role: "unit", text };
}

/** The rows below the header: projects, and totals before the project they stood before. */
function bodyItems(
  { projects, totals }: TargetTable,
  grid: ListGrid,
  top: number,
): { readonly items: readonly PlacedItem[]; readonly groups: readonly RowGroup[]; readonly end: number } {
  const items: PlacedItem[] = [];
  const groups: RowGroup[] = [];
  let row = top;
  const put = (placed: readonly PlacedItem[], rows: number): void => {
    for (const item of placed) items.push(item);
    groups.push({ first: row, rows });
    row += rows;
  };
  const left = [...totals];
  for (const project of projects) {
    for (let total = left[0]; total && total.at.first.row < project.at.first.row; total = left[0]) {
      put(totalRow(total, grid, row), 1);
      left.shift();
    }
    put(projectBlock(project, grid, row), projectRows(project));
  }
  for (const total of left) put(totalRow(total, grid, row), 1);
  return { items, groups, end: row };
}
