import type { Progress } from "../../review/port/progress";
import { goOn } from "../../review/port/progress";
import { formatA1 } from "../../sheet/a1";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { addressChunks } from "./address-chunks";
import { asTyped } from "./as-typed";
import { formatCells } from "./format-cells";
import { suspendUntilNextSync } from "./in-excel";
import { resize } from "./resize";
import { setUpPage } from "./set-up-page";
import { styleAreas } from "./style-areas";

/**
 * Characters of JSON a batch of values is meant to stay below; Excel on the web takes 5 MB, three bytes a Chinese
 * character.
 */
const BATCH_CHARACTERS = 800_000;

/**
 * Ranges asked for one by one in a request; each takes about 600 bytes of it, and Excel works through them in one go.
 */
const RANGES_IN_A_REQUEST = 4_000;

/**
 * Fills an empty sheet as planned: number formats and values first, in row blocks where they are many, then formats in
 * groups, sizes, merges, the page, frozen rows. Cell text always lands as text, never as a formula. The last part is
 * left queued for the caller to send.
 */
export async function writePlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  progress?: Progress,
): Promise<void> {
  suspendUntilNextSync(context);
  await writeValues(context, sheet, plan, progress);
  for (const [name, areas] of styleAreas(plan)) {
    const style = plan.styles[name];
    if (style) for (const addresses of addressChunks(areas)) formatCells(sheet.getRanges(addresses), style);
  }
  resize(sheet, plan.rowHeights, plan.columnWidths);
  for (const [index, merge] of plan.merges.entries()) {
    if (index > 0 && index % RANGES_IN_A_REQUEST === 0) {
      await syncAndSuspend(context);
      goOn(progress, plan.cells.length, plan.cells.length);
    }
    sheet.getRange(formatA1(merge)).merge();
  }
  setUpPage(sheet, plan.page);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  progress?: Progress,
): Promise<void> {
  const width = plan.columnWidths.length;
  if (width === 0) return;
  const formatted = Object.values(plan.styles).some(({ numberFormat }) => numberFormat !== undefined);
  for (let row = 0; row < plan.cells.length;) {
    const lines = blockFrom(plan, row);
    const block = sheet.getRangeByIndexes(row, 0, lines.length, width);
    const formats = lines.map((line) => line.map(({ style }) => plan.styles[style]?.numberFormat ?? "General"));
    if (formatted) block.numberFormat = formats;
    block.values = lines.map((line, down) => line.map(({ value }, across) => asTyped(value, formats[down]?.[across])));
    row += lines.length;
    if (row < plan.cells.length) await syncAndSuspend(context);
    goOn(progress, row, plan.cells.length);
  }
}

async function syncAndSuspend(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  suspendUntilNextSync(context);
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
