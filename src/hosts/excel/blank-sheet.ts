import { formatColumn } from "../../sheet/a1";

/** Rows and columns from the first on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The smallest extent that holds both. */
export function extentOf(used: Excel.Range, { rows, columns }: Extent): Extent {
  if (used.isNullObject) return { rows, columns };
  return {
    rows: Math.max(rows, used.rowIndex + used.rowCount),
    columns: Math.max(columns, used.columnIndex + used.columnCount),
  };
}

/**
 * Queues that a sheet is as blank as a new one: values, formats, merged areas, conditional formats, sizes, what is
 * hidden, page breaks and frozen panes. Its name and place, notes, pictures and what else the clerk put on it stay.
 */
export function blankSheet(sheet: Excel.Worksheet, { rows, columns }: Extent): void {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  if (rows > 0) sheet.getRange(`1:${rows}`).format.useStandardHeight = true;
  if (columns > 0) sheet.getRange(`A:${formatColumn(columns - 1)}`).format.useStandardWidth = true;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}
