import { formatA1, formatA1In } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import { singleCell } from "../../sheet/cell-range";
import type { CellStyle } from "../../sheet/cell-style";
import type { Carrier } from "./carrier";
import { OpenTrouble } from "./open-trouble";
import { openWorkbook } from "./open-workbook";
import type { StoredRow } from "../cell-store";
import type { SheetFacets } from "../sheet-facets";
import { BLANK } from "../stored-cell";
import { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { wellFormedText } from "./xml-text";

/** Where a written file, read again, says something else than the workbook it was written from; null for nowhere. */
export async function rereadFault(workbook: Workbook, carrier: Carrier, bytes: Uint8Array): Promise<string | null> {
  const again = await reopened(bytes);
  if (!(again instanceof Workbook)) return again.kind === "too-large" ? null : again.message;
  if (listed(again) !== listed(workbook)) return `sheets: ${listed(again)}`;
  if (namesOf(again) !== namesOf(workbook)) return `names: ${namesOf(again)}`;
  if (settingsOf(again) !== settingsOf(workbook)) return "what add-ins keep";
  for (const [index, sheet] of workbook.sheets.entries()) {
    const twin = again.sheets[index];
    if (!twin || sheet.kind === "chart") continue;
    const fault = facetFault(sheet.facets, twin.facets);
    if (fault !== null) return `${sheet.name}: ${fault}`;
    const cell = cellFault(sheet, twin, carrier.sheets.get(sheet.id)?.rows ?? new Map());
    if (cell !== null) return cell;
  }
  return null;
}

/** A file beyond what the product opens is no worse for it: its parts were looked at, and it is let out unread. */
async function reopened(bytes: Uint8Array): Promise<Workbook | OpenTrouble> {
  try {
    return await openWorkbook(bytes);
  } catch (trouble) {
    if (trouble instanceof OpenTrouble) return trouble;
    throw trouble;
  }
}

function listed({ sheets }: Workbook): string {
  return JSON.stringify(sheets.map(({ name, kind, facets }) => [name, kind, facets.visibility]));
}

function namesOf({ names, sheets }: Workbook): string {
  const there = names.filter(({ sheet }) => sheet === null || sheets.some(({ name }) => name === sheet));
  const said = there.map(({ name, sheet, refersTo, hidden = false }) => [name, sheet, refersTo.trim(), hidden]);
  return said
    .map((one) => JSON.stringify(one))
    .sort()
    .join();
}

function settingsOf({ settings }: Workbook): string {
  return JSON.stringify([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A column's width is kept in whole pixels of three quarters of a point. */
const PIXEL = 0.75;

function facetFault(meant: SheetFacets, read: SheetFacets): string | null {
  const merges = ({ merges: areas }: SheetFacets): string => areas.map(formatA1).sort().join();
  const numbers = (all: ReadonlySet<number>): string => [...all].sort((a, b) => a - b).join();
  if (merges(meant) !== merges(read)) return "merged areas";
  if (numbers(meant.hiddenRows) !== numbers(read.hiddenRows)) return "hidden rows";
  if (numbers(meant.hiddenColumns) !== numbers(read.hiddenColumns)) return "hidden columns";
  for (const [column, width] of meant.columnWidths)
    if (!(Math.abs((read.columnWidths.get(column) ?? NaN) - width) < PIXEL)) return `width of column ${column + 1}`;
  for (const [row, height] of meant.rowHeights)
    if (read.rowHeights.get(row) !== height) return `height of row ${row + 1}`;
  return null;
}

function cellFault(sheet: Worksheet, twin: Worksheet, loaded: ReadonlyMap<number, StoredRow>): string | null {
  for (const row of new Set([...sheet.store.rowNumbers(), ...twin.store.rowNumbers()])) {
    const [meant, read, then] = [sheet.store.row(row) ?? [], twin.store.row(row) ?? [], loaded.get(row) ?? []];
    for (let column = 0; column < Math.max(meant.length, read.length); column++) {
      const [cell, found] = [meant[column] ?? BLANK, read[column] ?? BLANK];
      const same = sameValue(cell.value, found.value) && sameFormula(cell.formula, found.formula);
      // A cell that was not touched must look as it did, also where formats were added for others.
      if (!same || (cell === then[column] && !sameStyle(cell.style, found.style)))
        return formatA1In(sheet.name, singleCell({ row, column }));
    }
  }
  return null;
}

/** One millisecond of a date, as a part of a day; dates pass through the library that reads them. */
const MILLISECOND = 1.2e-8;

function sameValue(meant: CellValue, read: CellValue): boolean {
  if (typeof meant === "number" && typeof read === "number")
    return meant === read || Math.abs(meant - read) <= MILLISECOND;
  return meant === read || (typeof meant === "string" && wellFormedText(meant) === read);
}

function sameFormula(meant: string | null, read: string | null): boolean {
  return meant === read || (meant !== null && read !== null && meant.trim() === read.trim());
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
