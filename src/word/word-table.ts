import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { CellRange } from "../sheet/cell-range";
import { columnCount, rowCount } from "../sheet/cell-range";
import type { CellStyle } from "../sheet/cell-style";
import type { PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { linesOf } from "./lines-of";
import { numberAsShown } from "../sheet/number-as-shown";
import { halfPoints, twips } from "./measures";

/** A stretch of rows: lines over the whole width, or the rows of one table, both ends inside. */
interface Stretch {
  readonly kind: "lines" | "table";
  readonly first: number;
  readonly last: number;
}

/**
 * A planned sheet as Word prints it: its lines as paragraphs, the rows between them as tables whose header rows repeat on each
 * page, whose rows are never torn, and whose pages end where the plan's do.
 */
export function planTable(plan: SheetPlan): readonly (Paragraph | Table)[] {
  const merges = new Map(plan.merges.map((merge) => [`${merge.first.row},${merge.first.column}`, merge]));
  const cells: CellFacts = { merges, covered: coveredCells(plan.merges), breaks: new Set(plan.page.breaksBefore) };
  return stretchesOf(plan, merges).flatMap((stretch): readonly (Paragraph | Table)[] => {
    if (stretch.kind === "table") return [tableOf(plan, stretch, cells)];
    return rowsOf(stretch).map((row) => paragraphOf(plan, plan.cells[row]?.[0], { keepNext: true, pageBreakBefore: cells.breaks.has(row) }));
  });
}

/** What the rows of a table share. */
interface CellFacts {
  readonly merges: ReadonlyMap<string, CellRange>;
  readonly covered: ReadonlySet<string>;
  readonly breaks: ReadonlySet<number>;
}

function stretchesOf(plan: SheetPlan, merges: ReadonlyMap<string, CellRange>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  plan.cells.forEach((cells, row) => {
    const merge = merges.get(`${row},0`);
    const whole = plan.columnWidths.length === 1 || (merge !== undefined && columnCount(merge) === plan.columnWidths.length);
    const kind = whole && plan.styles[cells[0]?.style ?? ""]?.borders === undefined ? "lines" : "table";
    const open = stretches.at(-1);
    if (open?.kind === kind) stretches[stretches.length - 1] = { ...open, last: row };
    else stretches.push({ kind, first: row, last: row });
  });
  return stretches;
}

function rowsOf({ first, last }: Stretch): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function tableOf(plan: SheetPlan, stretch: Stretch, { merges, covered, breaks }: CellFacts): Table {
  const header = plan.page.titleRows ?? { first: 0, last: -1 };
  const kept = rowsKeptWithNext(plan.merges, stretch.last);
  const rows = rowsOf(stretch).map(
    (row) =>
      new TableRow({
        tableHeader: row >= header.first && row <= header.last,
        cantSplit: true,
        children: (plan.cells[row] ?? []).flatMap((cell, column) =>
          covered.has(`${row},${column}`) ? [] : [tableCell(plan, cell, merges.get(`${row},${column}`) ?? null, column, { keepNext: kept.has(row), pageBreakBefore: column === 0 && breaks.has(row) })],
        ),
      }),
  );
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: plan.columnWidths.map(twips),
    width: { size: twips(plan.columnWidths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: 50, right: 50, top: 20, bottom: 20 },
  });
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

function tableCell(plan: SheetPlan, cell: PlanCell, merge: CellRange | null, column: number, paging: RowPaging): TableCell {
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
    children: [paragraphOf(plan, cell, paging)],
  });
}

function paragraphOf(plan: SheetPlan, cell: PlanCell | undefined, paging: RowPaging): Paragraph {
  const style: CellStyle = (cell && plan.styles[cell.style]) ?? {};
  const { name, size = 10, bold = false } = style.font ?? {};
  const text = cell ? numberAsShown(cell.value, style.numberFormat) : "";
  return new Paragraph({
    alignment: style.horizontal === "center" ? "center" : "left",
    ...paging,
    children: linesOf(text, { bold, size: halfPoints(size), ...(name === undefined ? {} : { font: name }) }),
  });
}
