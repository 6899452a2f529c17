import { customXmlOf } from "../../src/workbook/custom-xml";
import type { SheetFacets } from "../../src/workbook/sheet-facets";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";

/**
 * Everything of a workbook that a clerk or a file could tell apart, as data to compare: sheets, cells, formats, names,
 * settings, selections.
 */
export function wholeWorkbook(workbook: Workbook): object {
  return {
    active: workbook.activeSheet.name,
    names: workbook.names,
    customXml: [...customXmlOf(workbook)],
    settings: [...workbook.settings],
    sheets: workbook.sheets.map(wholeSheet),
  };
}

/** A conditional format drawn again has another id and is otherwise the same. */
function wholeSheet(sheet: Worksheet): object {
  return { id: sheet.id, selection: sheet.selection, facets: plain(sheet.facets), cells: cellsOf(sheet) };
}

/** All cells that hold something or have a format, by place. */
export function cellsOf({ store }: Worksheet): object {
  return store.rowNumbers().map((row) => [row, [...(store.row(row) ?? [])].map((cell) => cell ?? null)]);
}

/** The facets with what they hold, maps and sets as lists in order. */
export function plain({
  conditionalFormats,
  columnWidths,
  rowHeights,
  hiddenRows,
  hiddenColumns,
  ...rest
}: SheetFacets): object {
  return {
    ...rest,
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    columnWidths: [...columnWidths].sort(([a], [b]) => a - b),
    rowHeights: [...rowHeights].sort(([a], [b]) => a - b),
    hiddenRows: [...hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
  };
}
