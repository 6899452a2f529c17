/**
 * The one place that knows hucre, the library that reads .xlsx files and number formats; to exchange it, exchange this
 * file. Imported piece by piece, so that a browser bundle holds only what is used.
 */
export { dateToSerial, formatValue } from "hucre";
export { readXlsx } from "hucre/xlsx";
export type {
  Cell as ReadCell,
  CellStyle as ReadStyle,
  Color as ReadColor,
  Sheet as ReadSheet,
  Workbook as ReadWorkbook,
} from "hucre";
