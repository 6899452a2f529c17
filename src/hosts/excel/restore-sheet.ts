import { readWritten, writtenSize } from "../../review/port/written-cells";
import { quoteSheetName } from "../../sheet/a1";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { blankSheet, extentOf } from "./blank-sheet";
import { loadPage, printAs, withoutSheet } from "./page-of";
import { readSheet } from "./read-sheet";
import { resize } from "./resize";

/**
 * Queues that a sheet holds again what its copy kept of it: cells, formats, merged areas, conditional formats, sizes,
 * what is hidden, frozen panes, print set-up. `text` is what is remembered of the cells that were written by us: there
 * every size was set, elsewhere only those that are not the sheet's own.
 */
export async function restoreSheet(
  context: Excel.RequestContext,
  name: string,
  copy: string,
  text: string | null,
): Promise<void> {
  const cells = readWritten(text);
  const written = cells ? writtenSize(cells) : { rows: 0, columns: 0 };
  const { worksheets } = context.workbook;
  const [sheet, from] = [worksheets.getItem(name), worksheets.getItem(copy)];
  const [used, kept] = [sheet.getUsedRangeOrNullObject(), from.getUsedRangeOrNullObject()];
  for (const range of [used, kept]) range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  const [now, then] = [loadPage(sheet), loadPage(from)];
  const frozen = from.freezePanes.getLocationOrNullObject();
  frozen.load("address,rowCount,columnCount,isEntireRow,isEntireColumn");
  sheet.load("standardHeight,standardWidth");
  const snapshot = await readSheet(context, copy);
  const extent = extentOf(kept, written);
  const lines = extent.rows * extent.columns === 0 ? null : from.getRangeByIndexes(0, 0, extent.rows, extent.columns);
  const rows = lines?.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = lines?.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  await context.sync();
  blankSheet(sheet, extentOf(used, extent));
  if (!kept.isNullObject) {
    const address = withoutSheet(kept.address);
    sheet.getRange(address).copyFrom(from.getRange(address));
  }
  const own = (sizes: readonly (number | undefined)[], standard: number, set: number): readonly (number | null)[] =>
    sizes.map((size, line) => (size === undefined || (line >= set && size === standard) ? null : size));
  const heights = (rows?.value ?? []).map(({ format }) => format?.rowHeight);
  const widths = (columns?.value ?? []).map(({ format }) => format?.columnWidth);
  resize(sheet, own(heights, sheet.standardHeight, written.rows), own(widths, sheet.standardWidth, written.columns));
  rows?.value.forEach(({ rowHidden }, row) => rowHidden && (sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true));
  columns?.value.forEach(
    ({ columnHidden }, column) => columnHidden && (sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true),
  );
  printAs(sheet, now, then);
  if (!frozen.isNullObject) {
    if (frozen.isEntireRow) sheet.freezePanes.freezeRows(frozen.rowCount);
    else if (frozen.isEntireColumn) sheet.freezePanes.freezeColumns(frozen.columnCount);
    else sheet.freezePanes.freezeAt(withoutSheet(frozen.address));
  }
  nameItself(sheet, snapshot, copy, name);
}

/** In the copy what named the sheet itself names the copy; brought back it names the sheet again. */
function nameItself(sheet: Excel.Worksheet, { origin, rows }: SheetSnapshot, copy: string, name: string): void {
  const [named, wanted] = [`${quoteSheetName(copy)}!`, `${quoteSheetName(name)}!`];
  rows.forEach((cells, down) =>
    cells.forEach(({ formula }, across) => {
      if (!formula?.includes(named)) return;
      sheet.getRangeByIndexes(origin.row + down, origin.column + across, 1, 1).formulas = [
        [formula.replaceAll(named, wanted)],
      ];
    }),
  );
}
