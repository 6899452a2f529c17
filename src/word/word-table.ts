import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { CellRange } from "../sheet/cell-range";
import { columnCount, rowCount } from "../sheet/cell-range";
import type { CellStyle } from "../sheet/cell-style";
import type { PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { linesOf } from "./lines-of";
import { numberAsShown } from "../sheet/number-as-shown";
import { halfPoints, twips } from "./measures";

/**
 * A planned sheet as Word prints it: the lines above its header and below its table as paragraphs, the rest as a table whose
 * header rows repeat on each page, whose rows are never torn, and whose pages end where the plan's do.
 */
export function planTable(plan: SheetPlan): readonly (Paragraph | Table)[] {
  const header = plan.page.titleRows ?? { first: 0, last: -1 };
  const merges = new Map(plan.merges.map((merge) => [`${merge.first.row},${merge.first.column}`, merge]));
  const covered = coveredCells(plan.merges);
  const isLine = (row: number): boolean => {
    const merge = merges.get(`${row},0`);
    return merge !== undefined && columnCount(merge) === plan.columnWidths.length;
  };
  const rows = plan.cells.map((_, row) => row);
  const body = rows.filter((row) => row >= header.first && !isLine(row));
  const last = body.at(-1) ?? header.last;
  const breaks = new Set(plan.page.breaksBefore);
  const kept = rowsKeptWithNext(plan.merges, last);
  const tableRows = body.map(
    (row) =>
      new TableRow({
        tableHeader: row <= header.last,
        cantSplit: true,
        children: (plan.cells[row] ?? []).flatMap((cell, column) =>
          covered.has(`${row},${column}`) ? [] : [tableCell(plan, cell, merges.get(`${row},${column}`) ?? null, column, { keepNext: kept.has(row), pageBreakBefore: column === 0 && breaks.has(row) })],
        ),
      }),
  );
  const lines = (from: number, to: number): readonly Paragraph[] =>
    rows.slice(from, to).flatMap((row) => (isLine(row) || row < header.first ? [paragraphOf(plan, plan.cells[row]?.[0], true)] : []));
  if (tableRows.length === 0) return lines(0, rows.length);
  const table = new Table({
    rows: tableRows,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: plan.columnWidths.map(twips),
    width: { size: twips(plan.columnWidths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: 50, right: 50, top: 20, bottom: 20 },
  });
  return [...lines(0, header.first), table, ...lines(last + 1, rows.length)];
}

/** The cells that a merged cell covers beside its first; below it Word wants none in the row either. */
function coveredCells(merges: readonly CellRange[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { first, last } of merges) {
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        if (row !== first.row || column !== first.column) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

/** Rows that stay on the page of the row below: all but the last of each merged stretch. */
function rowsKeptWithNext(merges: readonly CellRange[], last: number): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const merge of merges) {
    for (let row = merge.first.row; row < merge.last.row && row < last; row += 1) kept.add(row);
  }
  return kept;
}

/** Where the pages end about a row. */
interface RowPaging {
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

function tableCell(plan: SheetPlan, cell: PlanCell, merge: CellRange | null, column: number, { keepNext, pageBreakBefore }: RowPaging): TableCell {
  const style = plan.styles[cell.style] ?? {};
  const columns = merge ? columnCount(merge) : 1;
  const width = plan.columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const side = { style: style.borders ? BorderStyle.SINGLE : BorderStyle.NONE, size: 4, color: "000000" };
  return new TableCell({
    columnSpan: columns,
    rowSpan: merge ? rowCount(merge) : 1,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: style.vertical === "top" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    borders: { top: side, right: side, bottom: side, left: side },
    children: [paragraphOf(plan, cell, keepNext, pageBreakBefore)],
  });
}

function paragraphOf(plan: SheetPlan, cell: PlanCell | undefined, keepNext: boolean, pageBreakBefore = false): Paragraph {
  const style: CellStyle = (cell && plan.styles[cell.style]) ?? {};
  const { name, size = 10, bold = false } = style.font ?? {};
  const text = cell ? numberAsShown(cell.value, style.numberFormat) : "";
  return new Paragraph({
    alignment: style.horizontal === "center" ? "center" : "left",
    keepNext,
    pageBreakBefore,
    children: linesOf(text, { bold, size: halfPoints(size), ...(name === undefined ? {} : { font: name }) }),
  });
}
