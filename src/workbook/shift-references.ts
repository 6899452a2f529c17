import { formatAddress, formatColumn, MAX_COLUMNS, MAX_ROWS, parseColumn } from "../sheet/a1";
import type { CellAddress } from "../sheet/cell-address";
import type { CellRange } from "../sheet/cell-range";
import { rangeOf } from "../sheet/cell-range";
import { sameSheetName } from "../sheet/sheet-names";
import type { CellShift } from "./cell-shift";
import { shiftedRange } from "./cell-shift";

/** Strings, the inside of brackets, or a reference with its sheet: a cell, a range, whole columns or whole rows. */
const TOKEN =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(?:(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;

/** The sheet whose cells move, and that of the formula. */
export interface ShiftOnSheet {
  readonly shift: CellShift;
  readonly sheet: string;
  readonly home: string;
}

/** A formula after cells of a sheet moved: its references follow, and what was taken out becomes #REF!. */
export function shiftReferences(formula: string, { shift, sheet, home }: ShiftOnSheet): string {
  return formula.replaceAll(TOKEN, (whole: string, ...groups: readonly (string | undefined)[]) => {
    const [prefix, first, last, column, lastColumn, row, lastRow] = groups;
    if (first === undefined && column === undefined && row === undefined) return whole;
    const named =
      prefix
        ?.slice(0, -1)
        .replace(/^'(.*)'$/s, "$1")
        .replaceAll("''", "'") ?? home;
    if (!sameSheetName(named, sheet)) return whole;
    const moved =
      first !== undefined
        ? cells(first, last, shift)
        : lines(column ?? row ?? "", lastColumn ?? lastRow ?? "", column === undefined ? "rows" : "columns", shift);
    return moved === null ? `${prefix ?? ""}#REF!` : `${prefix ?? ""}${moved}`;
  });
}

function cells(first: string, last: string | undefined, shift: CellShift): string | null {
  const [from, to] = [addressOf(first), addressOf(last ?? first)];
  if (!from || !to) return last === undefined ? first : `${first}:${last}`;
  const range = rangeOf(
    Math.min(from.row, to.row),
    Math.min(from.column, to.column),
    Math.max(from.row, to.row),
    Math.max(from.column, to.column),
  );
  const moved = shiftedRange(range, shift);
  if (!moved) return null;
  const start = fixedLike(first, moved.first);
  return last === undefined ? start : `${start}:${fixedLike(last, moved.last)}`;
}

/** Whole columns or rows follow only where whole lines of their own kind move. */
function lines(first: string, last: string, axis: CellShift["axis"], shift: CellShift): string | null {
  const numberOf = (text: string): number =>
    axis === "rows" ? Number(text.replace("$", "")) - 1 : parseColumn(text.replace("$", ""));
  const range: CellRange =
    axis === "rows"
      ? rangeOf(numberOf(first), 0, numberOf(last), MAX_COLUMNS - 1)
      : rangeOf(0, numberOf(first), MAX_ROWS - 1, numberOf(last));
  const moved = shift.axis === axis ? shiftedRange(range, shift) : range;
  if (!moved) return null;
  const text = (before: string, line: number): string =>
    `${before.startsWith("$") ? "$" : ""}${axis === "rows" ? line + 1 : formatColumn(line)}`;
  const at = (address: CellAddress): number => (axis === "rows" ? address.row : address.column);
  return `${text(first, at(moved.first))}:${text(last, at(moved.last))}`;
}

function addressOf(text: string): CellAddress | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(text) ?? [];
  const at = { row: Number(digits) - 1, column: parseColumn(letters) };
  return at.row >= 0 && at.row < MAX_ROWS && at.column < MAX_COLUMNS ? at : null;
}

/** The address with the dollar signs the reference had. */
function fixedLike(before: string, at: CellAddress): string {
  const [, fixColumn = "", fixRow = ""] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(before) ?? [];
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(formatAddress(at)) ?? [];
  return `${fixColumn}${letters}${fixRow}${digits}`;
}
