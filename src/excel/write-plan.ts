import type { Progress } from "../review/progress";
import { formatA1, formatColumn } from "../sheet/a1";
import type { SheetPlan } from "../sheet/sheet-plan";
import { addressChunks } from "./address-chunks";
import { asTyped } from "./as-typed";
import { formatCells } from "./format-cells";
import { setUpPage } from "./set-up-page";
import { styleAreas } from "./style-areas";

/** Characters of JSON a batch of values is meant to stay below; Excel on the web takes 5 MB, three bytes a Chinese character. */
const BATCH_CHARACTERS = 800_000;

/**
 * Fills an empty sheet as planned: number formats and values first, in row blocks where they are many, then formats in
 * groups, merges, sizes, the page, frozen rows. Cell text always lands as text, never as a formula.
 */
export async function writePlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  progress?: Progress,
): Promise<void> {
  await writeValues(context, sheet, plan, progress);
  for (const [name, areas] of styleAreas(plan)) {
    const style = plan.styles[name];
    if (style) for (const addresses of addressChunks(areas)) formatCells(sheet.getRanges(addresses), style);
  }
  for (const merge of plan.merges) sheet.getRange(formatA1(merge)).merge();
  for (const { first, last, value } of runs(plan.columnWidths)) {
    sheet.getRange(`${formatColumn(first)}:${formatColumn(last)}`).format.columnWidth = value;
  }
  for (const { first, last, value } of runs(plan.rowHeights)) sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = value;
  setUpPage(sheet, plan.page);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.activate();
  sheet.getRange("A1").select();
  await context.sync();
}

async function writeValues(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, progress?: Progress): Promise<void> {
  const width = plan.columnWidths.length;
  if (width === 0) return;
  const formatted = Object.values(plan.styles).some(({ numberFormat }) => numberFormat !== undefined);
  for (let row = 0; row < plan.cells.length; ) {
    const lines = blockFrom(plan, row);
    const block = sheet.getRangeByIndexes(row, 0, lines.length, width);
    const formats = lines.map((line) => line.map(({ style }) => plan.styles[style]?.numberFormat ?? "General"));
    if (formatted) block.numberFormat = formats;
    block.values = lines.map((line, down) => line.map(({ value }, across) => asTyped(value, formats[down]?.[across])));
    row += lines.length;
    if (row < plan.cells.length) await suspendAndSync(context);
    progress?.(row, plan.cells.length);
  }
}

async function suspendAndSync(context: Excel.RequestContext): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  await context.sync();
}

/** As many rows from `row` on as one batch carries, at least one. */
function blockFrom({ cells }: SheetPlan, row: number): SheetPlan["cells"] {
  let characters = 0;
  let end = row;
  while (end < cells.length && (end === row || characters < BATCH_CHARACTERS)) {
    for (const { value } of cells[end] ?? []) characters += 24 + String(value).length;
    end++;
  }
  return cells.slice(row, end);
}

/** Equal neighbours of a list as one run. */
function runs(values: readonly number[]): readonly { readonly first: number; readonly last: number; readonly value: number }[] {
  const found: { first: number; last: number; value: number }[] = [];
  values.forEach((value, index) => {
    const run = found.at(-1);
    if (run?.value === value) run.last = index;
    else found.push({ first: index, last: index, value });
  });
  return found;
}
