import { valueOf } from "../../domain/entry";
import type { LayoutProfile } from "../../domain/layout-profile";
import type { PerformanceDocument } from "../../domain/performance-document";
import type { TargetTable } from "../../domain/target-table";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { cardTitle, cardUnitLine } from "../captions/card-form";
import { yearLine } from "../captions/list-form";
import { finishedPlan } from "../finished-plan";
import type { Line } from "../heading";
import { placedLines, wordsOf } from "../heading";
import type { RowGroup } from "../page-breaks";
import type { PlacedItem } from "../placed-item";
import { rowHeights } from "../row-heights";
import type { SectionLines } from "../sections";
import { typographyOf } from "../typography";
import type { CardGrid } from "./card-grid";
import { cardGrid, smaller } from "./card-grid";
import { cardPage, cardWidth, pageHeight } from "./card-page";
import { CardRows } from "./card-rows";
import type { CardShape } from "./card-shape";
import { cardOf } from "./card-shape";
import { fundsBlock } from "./funds-block";
import { goalsBlock } from "./goals-block";
import { indicatorsBlock } from "./indicators-block";
import { labelsBlock } from "./labels-block";
import { sumsOfTasks, tasksBlock } from "./tasks-block";

/** One card and what stands over and under it. */
export interface PrintedCard {
  readonly table: TargetTable;
  readonly title: string;
  readonly sections: SectionLines;
}

/**
 * A card too long for its page is set in type that much smaller, points, if it then fits; not in smaller type than is
 * read with ease.
 */
const SMALLER = [1, 2];
const SMALLEST_READ = 7;

/** Cards of one shape on a sheet, each on a page of its own. */
export function cardSheet(
  document: PerformanceDocument,
  cards: readonly PrintedCard[],
  shape: CardShape,
  name: string,
  layout: LayoutProfile,
): SheetPlan {
  const grid = cardGrid(shape, cardWidth(layout.page), typographyOf(layout), layout);
  const { widths, typography } = grid;
  const items: PlacedItem[] = [];
  const heights: number[] = [];
  const groups: RowGroup[] = [];
  for (const card of cards) {
    const own = fittingCard(document, card, grid, heights.length);
    groups.push({ first: heights.length, rows: own.heights.length });
    for (const item of own.items) items.push(item);
    for (const height of own.heights) heights.push(height);
  }
  return finishedPlan(
    { name, items, heights, widths, typography, frozenRows: 0 },
    cardPage(heights, groups, widths.length, layout.page),
  );
}

interface CardPlaced {
  readonly items: readonly PlacedItem[];
  readonly heights: readonly number[];
}

/** The card in the largest type in which it fits on a page; in the usual one where none does. */
function fittingCard(document: PerformanceDocument, card: PrintedCard, grid: CardGrid, row: number): CardPlaced {
  const room = pageHeight(grid.layout.page);
  const usual = placedCard(document, card, grid, row);
  const fits = ({ heights }: CardPlaced): boolean => heights.reduce((sum, height) => sum + height, 0) <= room;
  if (fits(usual)) return usual;
  for (const less of SMALLER.filter((one) => grid.typography.sizes.entry - one >= SMALLEST_READ)) {
    const own = placedCard(document, card, { ...grid, typography: smaller(grid.typography, less) }, row);
    if (fits(own)) return own;
  }
  return usual;
}

function placedCard(
  document: PerformanceDocument,
  { table, title, sections }: PrintedCard,
  grid: CardGrid,
  row: number,
): CardPlaced {
  const unit = valueOf(document.moneyUnit);
  const lines = headLines(document, title, sections);
  const rows = new CardRows(grid, row + lines.length);
  const { project, groups } = cardOf(table);
  const card = project?.card ?? null;
  if (project && card) {
    const sums = sumsOfTasks(card);
    labelsBlock(rows, table, project, card);
    tasksBlock(rows, card, unit);
    fundsBlock(rows, table.form, unit, card.funds.slice(0, card.funds.length - sums.length));
    goalsBlock(rows, project.overallGoal, card.annualGoal);
  }
  indicatorsBlock(rows, groups, table.totals);
  const below = sections.below.map((text): Line => ({ role: "unit", text }));
  const items = [
    ...placedLines(lines, row, grid.end, grid.typography),
    ...rows.items,
    ...placedLines(below, rows.row, grid.end, grid.typography),
  ];
  return { items, heights: rowHeights(items, rows.row + below.length - row, grid.widths, row) };
}

function headLines(document: PerformanceDocument, title: string, { above }: SectionLines): readonly Line[] {
  const year = document.year.state === "unreadable" ? document.year.raw : yearLine(valueOf(document.year));
  const unit = cardUnitLine(wordsOf(document.unitCode), wordsOf(document.unitName), valueOf(document.moneyUnit));
  return [
    ...above.map((text): Line => ({ role: "unit", text })),
    { role: "title", text: title },
    { role: "year", text: year },
    ...(unit === "" ? [] : [{ role: "unit", text: unit } as const]),
  ];
}

/** The title of a card: as printed, or where the form was chosen the form's own. */
export function titleOf(document: PerformanceDocument, { form, framework }: TargetTable, chosen: boolean): string {
  return (chosen ? "" : wordsOf(document.title)) || cardTitle(form, framework);
}
