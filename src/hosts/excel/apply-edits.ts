import { HostTrouble } from "../../review/port/host-trouble";
import type { UndoRecord } from "../../review/port/undo-record";
import { formatA1In, formatAddress } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import { sameAddress } from "../../sheet/cell-address";
import type { CellEdit } from "../../sheet/cell-edit";
import { contains, singleCell } from "../../sheet/cell-range";
import type { SheetEdits } from "../../sheet/sheet-edits";
import { asTyped } from "./as-typed";
import type { ClearingAway } from "./in-excel";
import { hasApi, suspendUntilNextSync } from "./in-excel";
import { rangeOfAddress } from "./read-sheet";

/** Edits of cells one below the other, read and written as one range. */
interface Run {
  readonly sheet: string;
  readonly edits: readonly [CellEdit, ...CellEdit[]];
  readonly range: Excel.Range;
}

/** The cells to be changed on one sheet, asked for and not there before the next sync. */
interface AskedFor {
  readonly change: SheetEdits;
  readonly worksheet: Excel.Worksheet;
  readonly runs: readonly Run[];
  readonly areas: Excel.RangeAreas | null;
}

/**
 * Queues the edits of these sheets, all or none. The cells are read again right before: where one no longer holds
 * `was`, or holds a formula, nothing is written (HostTrouble "stale").
 */
export async function applyEdits(
  context: Excel.RequestContext,
  changes: readonly SheetEdits[],
  begins: (clearing: ClearingAway) => void,
): Promise<UndoRecord> {
  const asked = changes.map((change) => askFor(context, change));
  await context.sync();
  for (const one of asked) refuse(one);
  const runs = asked.flatMap((one) => one.runs);
  begins({ clear: restoring(runs), remains: changes.map(({ sheet }) => ({ what: "cells", sheet })) });
  suspendUntilNextSync(context);
  for (const { edits: column, range } of runs) {
    const formats: readonly string[] = range.numberFormat.map(([format]) => String(format));
    const wanted = column.map(({ becomes }, index) =>
      formats[index] === "@" && typeof becomes !== "string" ? "General" : null,
    );
    if (wanted.some((format) => format !== null)) range.numberFormat = wanted.map((format) => [format]);
    range.values = column.map(({ becomes }, index) => [asTyped(becomes, formats[index])]);
  }
  return { kind: "edits", changes };
}

function askFor(context: Excel.RequestContext, change: SheetEdits): AskedFor {
  const worksheet = context.workbook.worksheets.getItem(change.sheet);
  const runs = inColumns(change.edits).map((column): Run => {
    const [{ at }] = column;
    const range = worksheet.getRangeByIndexes(at.row, at.column, column.length, 1);
    range.load("values,formulas,numberFormat,format/protection/locked");
    return { sheet: change.sheet, edits: column, range };
  });
  worksheet.load("protection/protected");
  const areas = hasApi("1.13") ? worksheet.getUsedRange().getMergedAreasOrNullObject() : null;
  areas?.load("areas/items/address");
  return { change, worksheet, runs, areas };
}

/** Fails where a cell cannot be changed, before any is. */
function refuse({ change: { sheet, edits }, worksheet, runs, areas }: AskedFor): void {
  for (const run of runs) refuseStale(run);
  refuseMerged(areas, edits);
  if (worksheet.protection.protected && runs.some(({ range }) => range.format.protection.locked !== false))
    throw new HostTrouble("protected", sheet);
}

/** Puts back the cells that no longer hold what they held before, and leaves the others alone. */
function restoring(runs: readonly Run[]): ClearingAway["clear"] {
  const before = runs.map(({ sheet, edits: [first], range: { values, numberFormat } }) => ({
    sheet,
    at: first.at,
    values: values as CellValue[][],
    formats: numberFormat as string[][],
  }));
  return async (context) => {
    const now = before.map(({ sheet, at, values }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, values.length, 1);
      range.load("values,numberFormat");
      return range;
    });
    await context.sync();
    for (const [index, { values, formats }] of before.entries()) {
      const range = now[index];
      if (!range) continue;
      const changed = values.map(
        ([value], row) => range.values[row]?.[0] !== value || range.numberFormat[row]?.[0] !== formats[row]?.[0],
      );
      if (!changed.includes(true)) continue;
      range.numberFormat = formats.map(([format], row) => [changed[row] ? format : null]);
      range.values = values.map(([value], row) => [
        changed[row] && value !== undefined ? asTyped(value, formats[row]?.[0]) : null,
      ]);
    }
  };
}

function refuseStale({ sheet, edits, range }: Run): void {
  edits.forEach(({ at, was }, index) => {
    const value: CellValue = range.values[index]?.[0];
    const typed: CellValue = range.formulas[index]?.[0];
    if (value !== was) throw new HostTrouble("stale", formatA1In(sheet, singleCell(at)));
    if (typeof typed === "string" && typed.startsWith("=") && typed !== value)
      throw new HostTrouble("stale", `${formatA1In(sheet, singleCell(at))} holds a formula`);
  });
}

/** A value written inside a merged area, other than to its top left, would be dropped in silence. */
function refuseMerged(areas: Excel.RangeAreas | null, edits: readonly CellEdit[]): void {
  if (!areas || areas.isNullObject) return;
  const merges = areas.areas.items.map(({ address }) => rangeOfAddress(address));
  const inside = edits.find(({ at }) => merges.some((area) => contains(area, at) && !sameAddress(area.first, at)));
  if (inside) throw new HostTrouble("merged", formatAddress(inside.at));
}

/** The edits in groups of cells one directly below the other. Of several edits of one cell the last counts. */
function inColumns(edits: readonly CellEdit[]): readonly (readonly [CellEdit, ...CellEdit[]])[] {
  const byCell = new Map(edits.map((edit) => [formatAddress(edit.at), edit]));
  const sorted = [...byCell.values()].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  const groups: [CellEdit, ...CellEdit[]][] = [];
  for (const edit of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && last.at.column === edit.at.column && last.at.row + 1 === edit.at.row) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
