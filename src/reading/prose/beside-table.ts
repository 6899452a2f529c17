import { sequenceIn } from "../../domain/vocabulary/amounts";
import { asideRoles, isCertainSignature, isSignatureLabel, opensNote } from "./aside-roles";
import type { HeaderLayout } from "../header/header-layout";
import { isHeadingRow } from "./headings";
import type { SourceCell, SourceRow } from "../grid/source-cell";

/** A cell merged over so many columns of the form is no item of any. */
const WIDE = 3;
/** So many lines at most stand below a table before the next. */
const LONGEST_TAIL = 12;
const NOTE_GAP = 2;

/**
 * True where a row among those of a table is none of its rows: a note, a signature, a page number, the numbers of the
 * columns, or a line over the whole width. Every cell of the row must say so, and where an item could say the same, the
 * row must stand below all others. `above`: the row before it where that is such a row.
 */
export function isBesideTable(
  rows: readonly SourceRow[],
  index: number,
  end: number,
  layout: HeaderLayout,
  above: SourceRow | null,
): boolean {
  const row = rows[index];
  if (!row) return false;
  return isCertainlyBeside(row, layout, above) || (isPerhapsBeside(row) && endsBelow(rows, index + 1, end, layout));
}

function isCertainlyBeside(row: SourceRow, layout: HeaderLayout, above: SourceRow | null): boolean {
  const [first, second] = row.cells;
  if (!first) return false;
  if (!second && isWide(first, layout)) return true;
  if (opensNote(first)) return standsLeft(first, layout) && row.cells.length <= WIDE;
  if (above && continuesNote(row, above)) return standsLeft(first, layout);
  const roles = asideRoles(row);
  if (!roles.every((role) => role !== null)) return false;
  if (roles[0] === "column-number") return true;
  if (roles.every((role) => role === "page-number")) return row.cells.length <= 2;
  const certain = row.cells.filter(isCertainSignature).length;
  return (
    certain > 1 ||
    (certain === 1 && isCertainSignature(first) && standsLeft(first, layout)) ||
    row.cells.filter(isSignatureLabel).length > 2
  );
}

/** A note, or the rest of one. `above`: the row before it where that is a note. */
export function isNoteRow(row: SourceRow, above: SourceRow | null): boolean {
  const [first] = row.cells;
  return first !== undefined && (opensNote(first) || (above !== null && continuesNote(row, above)));
}

/** The rest of a note whose beginning, or rest, stands in the row above. */
function continuesNote(row: SourceRow, above: SourceRow): boolean {
  const [only, second] = row.cells;
  if (!only || second || row.row - above.row > NOTE_GAP || sequenceIn(only.text) !== null) return false;
  return (
    above.cells.length <= 2 && above.cells.some(({ column }) => column === only.column || column === only.column - 1)
  );
}

/** A line that below a table is a signature and within one might be an item. */
function isPerhapsBeside(row: SourceRow): boolean {
  return asideRoles(row).every((role) => role !== null);
}

/** True where no row of the table stands below. */
function endsBelow(rows: readonly SourceRow[], from: number, end: number, layout: HeaderLayout): boolean {
  if (end - from > LONGEST_TAIL) return false;
  for (let index = from; index < end; index += 1) {
    const row = rows[index];
    if (!row || isHeadingRow(row)) continue;
    if (!isPerhapsBeside(row) && !isCertainlyBeside(row, layout, rows[index - 1] ?? null)) return false;
  }
  return true;
}

/** True where the cell stands where a line begins and not where the items of an indicator do. */
function standsLeft(cell: SourceCell, layout: HeaderLayout): boolean {
  return cell.column <= (layout.columns[0]?.first ?? 0) + 1 || isWide(cell, layout);
}

function isWide({ range }: SourceCell, { columns }: HeaderLayout): boolean {
  if (range.last.column === range.first.column) return false;
  return columns.filter(({ first, last }) => first <= range.last.column && last >= range.first.column).length >= WIDE;
}
