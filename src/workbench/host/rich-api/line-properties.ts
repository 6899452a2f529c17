import { columnCount, rowCount } from "../../../sheet/cell-range";
import type { Json } from "../../../workbook/workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import type { Arguments } from "./arguments";
import type { Axis } from "./lines";
import type { Place } from "./place";
import { addressOf } from "./place";
import { RichApiError } from "./rich-api-error";

/**
 * `getRowProperties` and `getColumnProperties` (ExcelApi 1.9): for each row or column of the range what was asked of it.
 * This workbook tells the index, the address and whether it is hidden.
 */
export function lineProperties(place: Place, args: Arguments, axis: Axis): Json {
  const asked = Object.entries(args.record(0)).filter(([, wanted]) => wanted === true).map(([name]) => name);
  const rows = axis === "rows";
  const hidden = rows ? place.sheet.facets.hiddenRows : place.sheet.facets.hiddenColumns;
  const first = rows ? place.range.first.row : place.range.first.column;
  const count = rows ? rowCount(place.range) : columnCount(place.range);
  const known: Readonly<Record<string, (line: number) => Json>> = {
    [rows ? "rowHidden" : "columnHidden"]: (line) => hidden.has(line),
    [rows ? "rowIndex" : "columnIndex"]: (line) => line,
    address: (line) => addressOf({ sheet: place.sheet, range: rows ? row(line) : column(line) }),
  };
  const readers = asked.map((name) => {
    const read = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!read) throw new RichApiError("ApiNotFound", `This workbook tells nothing of ${name} of ${axis}.`);
    return { name, read };
  });
  return Array.from({ length: count }, (_, index) => Object.fromEntries(readers.map(({ name, read }) => [name, read(first + index)])));
}

function row(line: number): Place["range"] {
  return { first: { row: line, column: 0 }, last: { row: line, column: MAX_COLUMNS - 1 } };
}

function column(line: number): Place["range"] {
  return { first: { row: 0, column: line }, last: { row: MAX_ROWS - 1, column: line } };
}
