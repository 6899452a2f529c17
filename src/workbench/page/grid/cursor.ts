import type { CellAddress } from "../../../sheet/cell-address";
import { sameAddress } from "../../../sheet/cell-address";
import type { CellRange } from "../../../sheet/cell-range";
import { contains, rangeOf, singleCell } from "../../../sheet/cell-range";
import { holdsContent } from "../../../workbook/stored-cell";
import type { Worksheet } from "../../../workbook/worksheet";
import type { Geometry } from "./geometry";
import { growToMerges } from "./grow-to-merges";

export type Step = { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 };

/** What is selected and from where: `active` is the cell typing goes to, `head` the corner that moves with Shift. */
export interface Cursor {
  readonly active: CellAddress;
  readonly head: CellAddress;
  readonly range: CellRange;
}

/** The cursor on one cell, the top left where the cell is merged. */
export function cursorAt(sheet: Worksheet, at: CellAddress): Cursor {
  const area = sheet.mergeAt(at) ?? singleCell(at);
  return { active: area.first, head: at, range: area };
}

/** The range from the active cell to `head`, grown round merged cells. */
export function extendTo(sheet: Worksheet, active: CellAddress, head: CellAddress): Cursor {
  const area = rangeOf(
    Math.min(active.row, head.row),
    Math.min(active.column, head.column),
    Math.max(active.row, head.row),
    Math.max(active.column, head.column),
  );
  return { active, head, range: growToMerges(sheet.facets.merges, area) };
}

/** A cursor for a range chosen elsewhere, keeping the active cell where it still lies inside. */
export function cursorOn(sheet: Worksheet, range: CellRange, active: CellAddress | null): Cursor {
  const grown = growToMerges(sheet.facets.merges, range);
  const kept = active && contains(grown, active) ? active : (sheet.mergeAt(range.first)?.first ?? range.first);
  return { active: kept, head: range.last, range: grown };
}

/** One step from a cell past its merged area and past hidden lines; the cell itself at the edge of the sheet. */
export function stepFrom(sheet: Worksheet, { rows, columns }: Geometry, from: CellAddress, step: Step): CellAddress {
  const { first, last } = sheet.mergeAt(from) ?? singleCell(from);
  const row = step.rows === 0 ? from.row : rows.next(step.rows > 0 ? last.row : first.row, step.rows);
  const column =
    step.columns === 0 ? from.column : columns.next(step.columns > 0 ? last.column : first.column, step.columns);
  return { row, column };
}

/** Where Ctrl and an arrow go: the end of the filled block, else the next filled cell, else the last cell in use. */
export function jumpFrom(sheet: Worksheet, geometry: Geometry, from: CellAddress, step: Step): CellAddress {
  const filled = (at: CellAddress): boolean => {
    const { row, column } = sheet.mergeAt(at)?.first ?? at;
    return holdsContent(sheet.store.get(row, column));
  };
  const used = sheet.usedRange(true);
  let at = from;
  let next = stepFrom(sheet, geometry, at, step);
  const inBlock = filled(at) && filled(next);
  while (used && next.row <= used.last.row && next.column <= used.last.column && !sameAddress(next, at)) {
    if (inBlock && !filled(next)) return at;
    at = next;
    if (!inBlock && filled(at)) return at;
    next = stepFrom(sheet, geometry, at, step);
  }
  return at;
}
