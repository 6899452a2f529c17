import { columnCount, rowCount } from "../../../sheet/cell-range";
import type { Json } from "../../../workbook/workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet/a1";
import type { Arguments } from "./arguments";
import type { Axis } from "./lines";
import { sizeOf } from "./lines";
import type { Place } from "./place";
import { addressOf } from "./place";
import { isRecord } from "./request-body";
import { RichApiError } from "./rich-api-error";

/**
 * `getRowProperties` and `getColumnProperties` (ExcelApi 1.9): for each row or column of the range what was asked of
 * it. This workbook tells the index, the address, whether it is hidden and, as its format, how large it is.
 */
export function lineProperties(place: Place, args: Arguments, axis: Axis): Json {
  const asked = askedOf(args.record(0));
  const rows = axis === "rows";
  const hidden = rows ? place.sheet.facets.hiddenRows : place.sheet.facets.hiddenColumns;
  const first = rows ? place.range.first.row : place.range.first.column;
  const count = rows ? rowCount(place.range) : columnCount(place.range);
  const known: Readonly<Record<string, (line: number) => Json>> = {
    [rows ? "rowHidden" : "columnHidden"]: (line) => hidden.has(line),
    [rows ? "rowIndex" : "columnIndex"]: (line) => line,
    [rows ? "format.rowHeight" : "format.columnWidth"]: (line) => sizeOf(place.sheet, axis, line),
    address: (line) => addressOf({ sheet: place.sheet, range: rows ? row(line) : column(line) }),
  };
  const readers = asked.map((name) => {
    const read = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!read) throw new RichApiError("ApiNotFound", `This workbook tells nothing of ${name} of ${axis}.`);
    return { name, read };
  });
  return Array.from({ length: count }, (_, index) => {
    const told = readers.map(({ name, read }) => [name, read(first + index)] as const);
    const [own, format] = [
      told.filter(([name]) => !name.startsWith(FORMAT)),
      told.filter(([name]) => name.startsWith(FORMAT)),
    ];
    return {
      ...Object.fromEntries(own),
      ...(format.length > 0
        ? { format: Object.fromEntries(format.map(([name, value]) => [name.slice(FORMAT.length), value])) }
        : {}),
    };
  });
}

const FORMAT = "format.";

/** What is asked for, parts of the format as "format.rowHeight". */
function askedOf(record: Readonly<Record<string, Json>>): readonly string[] {
  return Object.entries(record).flatMap(([name, wanted]) => {
    if (name === "format" && isRecord(wanted))
      return Object.entries(wanted).flatMap(([part, asked]) => (asked === true ? [`${FORMAT}${part}`] : []));
    return wanted === true ? [name] : [];
  });
}

function row(line: number): Place["range"] {
  return { first: { row: line, column: 0 }, last: { row: line, column: MAX_COLUMNS - 1 } };
}

function column(line: number): Place["range"] {
  return { first: { row: 0, column: line }, last: { row: MAX_ROWS - 1, column: line } };
}
