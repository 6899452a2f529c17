import { MAX_COLUMNS, MAX_ROWS } from "../sheet/a1";
import type { CellRange } from "../sheet/cell-range";
import { intersects, rangeOf } from "../sheet/cell-range";
import type { CellShift } from "./cell-shift";
import { deletionOf, insertionOf, movesWholeLines, shiftedAddress } from "./cell-shift";
import { Refusal } from "./refusal";
import { shiftFacets } from "./shift-facets";
import { shiftReferences } from "./shift-references";
import type { StoredCell } from "./stored-cell";
import { BLANK } from "./stored-cell";
import type { Workbook } from "./workbook";
import type { ChangeSource, ShiftKind } from "./workbook-event";
import type { FormulaEntry, Worksheet } from "./worksheet";

/** Inserts empty cells in place of a range; what was there moves down or to the right. One step of undo. */
export function insertCells(
  workbook: Workbook,
  sheet: Worksheet,
  range: CellRange,
  towards: "down" | "right",
  source: ChangeSource = "user",
): void {
  shiftCells(workbook, sheet, range, insertionOf(range, towards === "down" ? "rows" : "columns"), source);
}

/** Takes the cells of a range out; what is below or to the right closes up. One step of undo. */
export function deleteCells(
  workbook: Workbook,
  sheet: Worksheet,
  range: CellRange,
  towards: "up" | "left",
  source: ChangeSource = "user",
): void {
  shiftCells(workbook, sheet, range, deletionOf(range, towards === "up" ? "rows" : "columns"), source);
}

function shiftCells(
  workbook: Workbook,
  sheet: Worksheet,
  range: CellRange,
  shift: CellShift,
  source: ChangeSource,
): void {
  if (sheet.kind === "chart") throw new Refusal("not-cells", sheet.name);
  if (sheet.facets.protection !== null) throw new Refusal("protected", sheet.name);
  refuseTorn(sheet, shift);
  const kind = kindOf(shift);
  workbook.transact("", source, () => {
    sheet.takeRows(shiftedRows(sheet, shift), "untold");
    shiftFacets(sheet, shift);
    followShift(workbook, sheet, shift);
    workbook.perform({
      redo: () => undefined,
      undo: () => undefined,
      tell: (by, undone) => [
        { kind: "cells-shifted", sheet, range, change: undone ? OPPOSITE[kind] : kind, source: by },
      ],
    });
  });
}

const OPPOSITE = {
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
} as const satisfies Readonly<Record<ShiftKind, ShiftKind>>;

function kindOf(shift: CellShift): ShiftKind {
  const done = shift.count > 0 ? "Inserted" : "Deleted";
  if (!movesWholeLines(shift)) return `Cell${done}`;
  return shift.axis === "rows" ? `Row${done}` : `Column${done}`;
}

/** Refuses to move a part of a merged area, and to push cells over the edge of the sheet. */
function refuseTorn(sheet: Worksheet, shift: CellShift): void {
  const rows = shift.axis === "rows";
  const { at, count, across } = shift;
  const moving = rows
    ? rangeOf(at, across.first, MAX_ROWS - 1, across.last)
    : rangeOf(across.first, at, across.last, MAX_COLUMNS - 1);
  for (const { first, last } of sheet.facets.merges) {
    if (!intersects(moving, { first, last })) continue;
    const [low, high] = rows ? [first.column, last.column] : [first.row, last.row];
    if (low < across.first || high > across.last) throw new Refusal("merged", sheet.name);
  }
  const used = sheet.usedRange(true);
  if (count <= 0 || !used || !intersects(moving, used)) return;
  const end = rows ? used.last.row : used.last.column;
  if (end + count >= (rows ? MAX_ROWS : MAX_COLUMNS)) throw new Refusal("outside", sheet.name);
}

/** The rows as they are after the shift; inserted cells look like those before them. */
function shiftedRows(sheet: Worksheet, shift: CellShift): ReadonlyMap<number, readonly StoredCell[]> {
  const rows = new Map<number, StoredCell[]>();
  const put = (row: number, column: number, cell: StoredCell): void => {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    while (line.length < column) line.push(BLANK);
    line[column] = cell;
  };
  for (const row of sheet.store.rowNumbers()) {
    sheet.store.row(row)?.forEach((cell, column) => {
      const to = cell && shiftedAddress({ row, column }, shift);
      if (cell && to && to.row < MAX_ROWS && to.column < MAX_COLUMNS) put(to.row, to.column, cell);
    });
  }
  for (const [line, across] of insertedCells(sheet, shift)) {
    const before =
      shift.axis === "rows" ? sheet.store.get(shift.at - 1, across) : sheet.store.get(across, shift.at - 1);
    if (before.style === BLANK.style) continue;
    const [row, column] = shift.axis === "rows" ? [line, across] : [across, line];
    put(row, column, { ...BLANK, style: before.style });
  }
  return rows;
}

/** Line and place across of each inserted cell that may take the look of the one before it. */
function* insertedCells(
  sheet: Worksheet,
  { axis, at, count, across }: CellShift,
): Generator<readonly [number, number]> {
  const used = sheet.usedRange();
  if (count <= 0 || at === 0 || !used) return;
  const end = axis === "rows" ? used.last.column : used.last.row;
  for (let line = at; line < at + count; line++)
    for (let other = across.first; other <= Math.min(across.last, end); other++) yield [line, other];
}

/** Formulas and names of the whole workbook that lead to the cells follow them. */
function followShift(workbook: Workbook, sheet: Worksheet, shift: CellShift): void {
  const follow = (formula: string, home: string): string =>
    shiftReferences(formula, { shift, sheet: sheet.name, home });
  for (const other of workbook.sheets) {
    const changed: FormulaEntry[] = [];
    for (const row of other.store.rowNumbers()) {
      other.store.row(row)?.forEach((cell, column) => {
        const formula = cell === undefined || cell.formula === null ? null : follow(cell.formula, other.name);
        if (cell && formula !== null && formula !== cell.formula)
          changed.push({ at: { row, column }, value: cell.value, formula });
      });
    }
    other.rewrite(changed);
  }
  const names = workbook.names.map((name) => {
    const refersTo = follow(name.refersTo, name.sheet ?? "");
    return refersTo === name.refersTo ? name : { ...name, refersTo };
  });
  if (names.some((name, index) => name !== workbook.names[index])) workbook.setNames(names);
}
