import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { areaInside } from "../layout/papers";
import { printedScale } from "../layout/printed-scale";
import { wrappedLines } from "../layout/wrapped-lines";
import type { CellRange } from "../sheet/cell-range";
import { columnCount, rowCount } from "../sheet/cell-range";
import type { CellStyle } from "../sheet/cell-style";
import { shownText } from "../sheet/shown-text";
import type { PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { linesOf } from "./lines-of";
import { halfPoints, twips } from "./measures";
import type { PlanPiece } from "./plan-pieces";
import { planPieces } from "./plan-pieces";

/** The height of a line of table text, in ems; a typeface's own height differs from one to the next. */
const LINE_HEIGHT = 1.3;
/** Type without a size of its own, points. */
const PLAIN_SIZE = 10;
/** What stays free beside the text of a cell, and above and below it, points. */
const SIDE_MARGIN = 2.5;
const EDGE_MARGIN = 1;

/** What the rows of a plan share. */
interface Printing {
  readonly plan: SheetPlan;
  /** A plan wider than its page is printed that much smaller. */
  readonly scale: number;
  readonly merges: ReadonlyMap<string, CellRange>;
  readonly covered: ReadonlySet<string>;
}

/**
 * A planned sheet as Word prints it: its lines as paragraphs, the rows between them as tables, one a page where the
 * plan ends its pages, each with the header rows. Rows are as tall as the plan's and are never torn.
 */
export function planTable(plan: SheetPlan): readonly (Paragraph | Table)[] {
  const merges = new Map(plan.merges.map((merge) => [cellKey(merge.first.row, merge.first.column), merge]));
  const printing: Printing = { plan, scale: printedScale(plan), merges, covered: coveredCells(plan.merges) };
  return planPieces(plan).flatMap((piece) => {
    if (piece.kind === "table")
      return piece.onNewPage ? [newPage(), tableOf(printing, piece)] : [tableOf(printing, piece)];
    return piece.rows.map((row, index) => lineOf(printing, row, piece.onNewPage && index === 0));
  });
}

/** A paragraph of no height to speak of that begins a page and keeps two tables apart, which Word would join. */
function newPage(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    keepNext: true,
    spacing: { line: twips(1), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  });
}

function tableOf(printing: Printing, { rows }: PlanPiece): Table {
  const { plan, scale, covered, merges } = printing;
  const header = plan.page.titleRows ?? { first: 0, last: -1 };
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row >= header.first && row <= header.last,
          cantSplit: true,
          height: { value: twips((plan.rowHeights[row] ?? 0) * scale), rule: HeightRule.ATLEAST },
          children: (plan.cells[row] ?? []).flatMap((cell, column) => {
            const key = cellKey(row, column);
            return covered.has(key) ? [] : [tableCell(printing, cell, merges.get(key) ?? null, column)];
          }),
        }),
    ),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    columnWidths: plan.columnWidths.map((width) => twips(width * scale)),
    width: { size: twips(plan.columnWidths.reduce((sum, width) => sum + width, 0) * scale), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, ...cellMargins(scale) },
  });
}

/** What stays free around the text of a cell, twips. */
function cellMargins(scale: number): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  const [side, edge] = [twips(SIDE_MARGIN * scale), twips(EDGE_MARGIN * scale)];
  return { left: side, right: side, top: edge, bottom: edge };
}

/** The cells that a merged cell covers beside its first; below it Word wants none in the row either. */
function coveredCells(merges: readonly CellRange[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { first, last } of merges) {
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        if (row !== first.row || column !== first.column) covered.add(cellKey(row, column));
      }
    }
  }
  return covered;
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

function tableCell({ plan, scale }: Printing, cell: PlanCell, merge: CellRange | null, column: number): TableCell {
  const style = plan.styles[cell.style] ?? {};
  const columns = merge ? columnCount(merge) : 1;
  const width = plan.columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0) * scale;
  const side = { style: style.borders ? BorderStyle.SINGLE : BorderStyle.NONE, size: 4, color: "000000" };
  return new TableCell({
    columnSpan: columns,
    rowSpan: merge ? rowCount(merge) : 1,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: style.vertical === "top" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    borders: { top: side, right: side, bottom: side, left: side },
    children: [paragraphOf(cell, style, scale)],
  });
}

/** A line over the whole width, on the table's page, with as much room above and below as its row has. */
function lineOf({ plan, scale }: Printing, row: number, pageBreakBefore: boolean): Paragraph {
  const cell = plan.cells[row]?.[0] ?? { value: "", style: "" };
  const style = plan.styles[cell.style] ?? {};
  const { size = PLAIN_SIZE } = style.font ?? {};
  const lines = wrappedLines(String(cell.value ?? ""), areaInside(plan.page).width / scale, size);
  const room = Math.max(0, (plan.rowHeights[row] ?? 0) - lines * size * LINE_HEIGHT) * scale;
  return paragraphOf(cell, style, scale, { keepNext: true, pageBreakBefore, room: room / 2 });
}

/** Where the pages end about a paragraph, and the room above and below it, points. */
interface Placing {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly room?: number;
}

/**
 * The text of a cell in lines of a fixed height, so that a typeface that stands in takes no more room than the one
 * meant.
 */
function paragraphOf(
  { value }: PlanCell,
  style: CellStyle,
  scale: number,
  { room = 0, ...paging }: Placing = {},
): Paragraph {
  const { name, size = PLAIN_SIZE, bold = false } = style.font ?? {};
  const text = shownText(value, style.numberFormat);
  return new Paragraph({
    alignment: style.horizontal === "center" ? "center" : "left",
    spacing: {
      line: twips(size * scale * LINE_HEIGHT),
      lineRule: LineRuleType.EXACT,
      before: twips(room),
      after: twips(room),
    },
    ...paging,
    children: linesOf(text, { bold, size: halfPoints(size * scale), ...(name === undefined ? {} : { font: name }) }),
  });
}
