import type { CellValue as WrittenValue, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "../../src/sheet/cell";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";

/** The bytes of a workbook with these sheets, made by the library alone, not by our own saving. */
export async function xlsxOf(snapshots: readonly SheetSnapshot[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: snapshots.map(sheetOf) });
}

/** A snapshot with these texts. */
export function plainSheet(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells = rows.map((row) => row.map((text): Cell => ({ value: text, text })));
  return { name, origin: { row: 0, column: 0 }, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function sheetOf({ name, origin, rows, merges }: SheetSnapshot): WriteSheet {
  const above = Array.from({ length: origin.row }, (): WrittenValue[] => []);
  return {
    name,
    rows: [...above, ...rows.map((row) => [...new Array<null>(origin.column).fill(null), ...row.map(written)])],
    merges: (merges ?? []).map(({ first, last }) => ({
      startRow: first.row,
      startCol: first.column,
      endRow: last.row,
      endCol: last.column,
    })),
  };
}

/** A number that is shown with its own digits is written as number, everything else as the text it shows. */
function written({ value, text }: Cell): WrittenValue {
  if (text === "") return null;
  return typeof value === "number" && String(value) === text ? value : text;
}
