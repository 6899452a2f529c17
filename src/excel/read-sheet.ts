import type { Progress } from "../review/progress";
import { goOn } from "../review/progress";
import { HostTrouble } from "../review/host-trouble";
import { parseA1 } from "../sheet/a1";
import type { Cell, CellValue } from "../sheet/cell";
import { EMPTY_CELL } from "../sheet/cell";
import type { CellRange } from "../sheet/cell-range";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { hasApi } from "./in-excel";
import { codeOf } from "./trouble-of";

/** Cells of the first block: enough for any form in one sync, few enough for 5 MB unless the texts are very long. */
const FIRST_BLOCK_CELLS = 12_000;
/** Bytes a block's answer is meant to stay below; Excel on the web carries 5 MB. */
const BLOCK_BYTES = 2_500_000;

/**
 * Reads the used range of a sheet in place. The first sync asks how large it is and where it is merged, the second reads a
 * form whole; larger sheets are read in row blocks of a size found from the texts met so far. Fails with HostTrouble.
 */
export async function readSheet(
  context: Excel.RequestContext,
  name: string,
  progress?: Progress,
  rowLimit = Infinity,
): Promise<SheetSnapshot> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const areas = hasApi("1.13") ? used.getMergedAreasOrNullObject() : null;
  sheet.load("name,visibility");
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  areas?.load("areas/items/address");
  await context.sync();
  if (sheet.isNullObject) throw new HostTrouble("missing", name);
  if (sheet.visibility === "VeryHidden") throw new HostTrouble("unsupported", name);
  const merges = areas && (areas.isNullObject ? [] : areas.areas.items.map(({ address }) => rangeOfAddress(address)));
  const empty = { name: sheet.name, origin: { row: 0, column: 0 }, rows: [], merges, hiddenRows: [], hiddenColumns: [] };
  if (used.isNullObject) return empty;
  const { rowIndex: row, columnIndex: column, columnCount: width } = used;
  const height = Math.min(used.rowCount, rowLimit);
  const columnsHidden = used.columnHidden === null ? used.getColumnProperties({ columnHidden: true }) : null;
  const rows: (readonly Cell[])[] = [];
  const hiddenRows: number[] = [];
  let blockRows = Math.max(1, Math.floor(FIRST_BLOCK_CELLS / width));
  while (rows.length < height) {
    const wanted = Math.min(blockRows, height - rows.length);
    const block = sheet.getRangeByIndexes(row + rows.length, column, wanted, width);
    block.load("values,text,formulas");
    const rowsHidden = used.rowHidden === null ? block.getRowProperties({ rowHidden: true }) : null;
    if (!(await fits(context, wanted))) {
      blockRows = Math.ceil(wanted / 2);
      continue;
    }
    rowsHidden?.value.forEach(({ rowHidden }, index) => rowHidden && hiddenRows.push(row + rows.length + index));
    const bytes = append(rows, block);
    blockRows = Math.max(1, Math.floor(BLOCK_BYTES / Math.max(1, bytes / wanted)));
    goOn(progress, rows.length, height);
  }
  return {
    ...empty,
    origin: { row, column },
    rows,
    hiddenRows: used.rowHidden === true ? rows.map((_, index) => row + index) : hiddenRows,
    hiddenColumns: hiddenColumns(used, columnsHidden),
  };
}

/** Sends the batch; false where its answer would be too large and fewer rows may fit. */
async function fits(context: Excel.RequestContext, rows: number): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (failure) {
    if (codeOf(failure) === "ResponsePayloadSizeLimitExceeded" && rows > 1) return false;
    throw failure;
  }
}

/** Appends a block's cells and tells about how many bytes they took to arrive. */
function append(rows: (readonly Cell[])[], block: Excel.Range): number {
  const { values, text, formulas } = block;
  if (values === null) throw new HostTrouble("too-large", "the range has no values");
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

function hiddenColumns(
  used: Excel.Range,
  properties: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null,
): readonly number[] {
  const { columnIndex: first, columnCount } = used;
  if (properties) return properties.value.flatMap(({ columnHidden }, index) => (columnHidden ? [first + index] : []));
  return used.columnHidden === true ? Array.from({ length: columnCount }, (_, index) => first + index) : [];
}

/** The range an address of Excel's names, "'2020'!A1:C3". */
export function rangeOfAddress(address: string): CellRange {
  const parsed = parseA1(address);
  if (!parsed) throw new HostTrouble("unexpected", `no cell range: ${address}`);
  return parsed.range;
}
