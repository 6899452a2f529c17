import type { Worksheet } from "../../../workbook/worksheet";
import type { Cells } from "./place";
import { intersection } from "./place";

/** Points: of a character of eleven points, twice that wide where it is a Chinese one, and beside the text. */
const CHARACTER = 5.25;
const BESIDE = 7;
/** Characters from here on are two cells of a terminal wide, and two of an Excel column. */
const FIRST_WIDE = 0x1100;

/** Makes columns as wide as what they show; columns that show nothing keep their width. */
export function fitColumns({ sheet, ranges }: Cells): void {
  const widths = new Map(sheet.facets.columnWidths);
  const used = sheet.usedRange(true);
  for (const range of ranges) {
    const shown = used && intersection(range, used);
    if (!shown) continue;
    for (let column = shown.first.column; column <= shown.last.column; column++) {
      const width = widest(sheet, column, shown.first.row, shown.last.row);
      if (width > 0) widths.set(column, width + BESIDE);
    }
  }
  sheet.setFacet("columnWidths", widths);
}

/** Merged areas of several columns count for none of them. */
function widest(sheet: Worksheet, column: number, firstRow: number, lastRow: number): number {
  let most = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const { text, style } = sheet.cell({ row, column });
    if (text === "" || sheet.mergeAt({ row, column })) continue;
    const longest = Math.max(...text.split("\n").map(lengthOf));
    most = Math.max(most, longest * CHARACTER * ((style.font?.size ?? 11) / 11));
  }
  return most;
}

function lengthOf(line: string): number {
  let length = 0;
  for (const character of line) length += (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? 2 : 1;
  return length;
}
