import type { Progress } from "../../review/port/progress";
import { goOn } from "../../review/port/progress";
import { HostTrouble } from "../../review/port/host-trouble";
import { parseA1 } from "../../sheet/a1";
import type { Cell, CellValue } from "../../sheet/cell";
import { EMPTY_CELL } from "../../sheet/cell";
import type { CellRange } from "../../sheet/cell-range";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { hasApi } from "./in-excel";
import { codeOf } from "./trouble-of";

/** Cells of the first block: enough for any form in one sync, few enough for 5 MB unless the texts are very long. */
const FIRST_BLOCK_CELLS = 12_000;
/** Bytes a block's answer is meant to stay below; Excel on the web carries 5 MB. */
const BLOCK_BYTES = 2_500_000;

/** A sheet that is being read: what the first sync told of it, and the rows read so far. */
interface SheetBeingRead {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly areas: Excel.RangeAreas | null;
  readonly rows: (readonly Cell[])[];
  readonly hiddenRows: number[];
  hiddenColumns: readonly number[];
}

/** Some rows of it, asked for and not there before the next sync. */
interface Block {
  readonly of: SheetBeingRead;
  readonly height: number;
  readonly range: Excel.Range;
  readonly rowsHidden: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columnsHidden: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Reads the used range of a sheet in place. Fails with HostTrouble. */
export async function readSheet(
  context: Excel.RequestContext,
  name: string,
  progress?: Progress,
  rowLimit?: number,
): Promise<SheetSnapshot> {
  const [snapshot] = await readSheets(context, [name], progress, rowLimit);
  if (!snapshot) throw new HostTrouble("missing", name);
  return snapshot;
}

/**
 * Reads the used ranges of sheets in place. The first sync asks how large they are and where they are merged, the
 * second reads forms whole, as many as go into one; what is larger is read in row blocks of a size found from the texts
 * met so far. Fails with HostTrouble where one of them cannot be read.
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  progress?: Progress,
  rowLimit = Infinity,
): Promise<readonly SheetSnapshot[]> {
  const sheets = names.map((name) => askFor(context, name));
  await context.sync();
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) throw new HostTrouble("missing", name);
    if (sheet.visibility === "VeryHidden") throw new HostTrouble("unsupported", name);
  }
  const all = sheets.reduce((rows, sheet) => rows + heightOf(sheet, rowLimit), 0);
  let cells = FIRST_BLOCK_CELLS;
  for (;;) {
    const blocks = nextBlocks(sheets, rowLimit, cells);
    if (blocks.length === 0) return sheets.map(snapshotOf);
    const asked = blocks.reduce((sum, { height, of }) => sum + height * of.used.columnCount, 0);
    const [only] = blocks;
    if (!(await fits(context, blocks.length > 1 || (only?.height ?? 0) > 1))) {
      cells = Math.ceil(asked / 2);
      continue;
    }
    const bytes = blocks.reduce((sum, block) => sum + append(block), 0);
    cells = BLOCK_BYTES / Math.max(1, bytes / asked);
    goOn(
      progress,
      sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0),
      all,
    );
  }
}

function askFor(context: Excel.RequestContext, name: string): SheetBeingRead {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const areas = hasApi("1.13") ? used.getMergedAreasOrNullObject() : null;
  sheet.load("name,visibility");
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  areas?.load("areas/items/address");
  return { name, sheet, used, areas, rows: [], hiddenRows: [], hiddenColumns: [] };
}

function heightOf({ used }: SheetBeingRead, rowLimit: number): number {
  return used.isNullObject ? 0 : Math.min(used.rowCount, rowLimit);
}

/**
 * Asks for the next rows of the sheets, in their order, of about so many cells and of at least one row; none where all
 * are read.
 */
function nextBlocks(sheets: readonly SheetBeingRead[], rowLimit: number, cells: number): readonly Block[] {
  const blocks: Block[] = [];
  let left = cells;
  for (const of of sheets) {
    const { sheet, used, rows } = of;
    const missing = heightOf(of, rowLimit) - rows.length;
    if (missing === 0) continue;
    const height = Math.min(missing, Math.max(blocks.length === 0 ? 1 : 0, Math.floor(left / used.columnCount)));
    if (height === 0) break;
    const range = sheet.getRangeByIndexes(used.rowIndex + rows.length, used.columnIndex, height, used.columnCount);
    range.load("values,text,formulas");
    const rowsHidden = used.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
    const columnsHidden =
      used.columnHidden === null && rows.length === 0 ? used.getColumnProperties({ columnHidden: true }) : null;
    blocks.push({ of, height, range, rowsHidden, columnsHidden });
    left -= height * used.columnCount;
  }
  return blocks;
}

function snapshotOf({ sheet, used, areas, rows, hiddenRows, hiddenColumns }: SheetBeingRead): SheetSnapshot {
  const merges = areas && (areas.isNullObject ? [] : areas.areas.items.map(({ address }) => rangeOfAddress(address)));
  if (used.isNullObject)
    return { name: sheet.name, origin: { row: 0, column: 0 }, rows, merges, hiddenRows, hiddenColumns };
  const { rowIndex: row, columnIndex: column, columnCount: width } = used;
  return {
    name: sheet.name,
    origin: { row, column },
    rows,
    merges,
    hiddenRows: used.rowHidden === true ? rows.map((_, index) => row + index) : hiddenRows,
    hiddenColumns:
      used.columnHidden === true ? Array.from({ length: width }, (_, index) => column + index) : hiddenColumns,
  };
}

/** Sends the batch; false where its answer would be too large and less may fit. */
async function fits(context: Excel.RequestContext, lessMay: boolean): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (failure) {
    if (codeOf(failure) === "ResponsePayloadSizeLimitExceeded" && lessMay) return false;
    throw failure;
  }
}

/** Appends a block's cells to those of its sheet and tells about how many bytes they took to arrive. */
function append({ of, range, rowsHidden, columnsHidden }: Block): number {
  const { values, text, formulas } = range;
  if (values === null) throw new HostTrouble("too-large", "the range has no values");
  const { used, rows, hiddenRows } = of;
  rowsHidden?.value.forEach(
    ({ rowHidden }, index) => rowHidden && hiddenRows.push(used.rowIndex + rows.length + index),
  );
  if (columnsHidden)
    of.hiddenColumns = columnsHidden.value.flatMap(({ columnHidden }, index) =>
      columnHidden ? [used.columnIndex + index] : [],
    );
  let bytes = 0;
  values.forEach((line: readonly CellValue[], down) => {
    const texts: readonly string[] = text[down] ?? [];
    const typed: readonly CellValue[] = formulas[down] ?? [];
    const cells = line.map((value, across) => cellOf(value, texts[across] ?? "", typed[across] ?? ""));
    for (const cell of cells) bytes += 12 + 9 * cell.text.length;
    rows.push(cells);
  });
  return bytes;
}

/** A text that merely looks like a formula is given back as itself where formulas are asked for. */
function cellOf(value: CellValue, text: string, typed: CellValue): Cell {
  const formula = typeof typed === "string" && typed.startsWith("=") && typed !== value ? typed : null;
  if (formula !== null) return { value, text, formula };
  return value === "" ? EMPTY_CELL : { value, text };
}

/** The range an address of Excel's names, "'2020'!A1:C3". */
export function rangeOfAddress(address: string): CellRange {
  const parsed = parseA1(address);
  if (!parsed) throw new HostTrouble("unexpected", `no cell range: ${address}`);
  return parsed.range;
}
