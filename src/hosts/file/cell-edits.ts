import { HostTrouble } from "../../review/port/host-trouble";
import { formatA1In, formatAddress } from "../../sheet/a1";
import { sameAddress } from "../../sheet/cell-address";
import type { CellEdit } from "../../sheet/cell-edit";
import { singleCell } from "../../sheet/cell-range";
import { Refusal } from "../../workbook/refusal";
import type { StoredCell } from "../../workbook/stored-cell";
import type { Worksheet } from "../../workbook/worksheet";
import { writtenExactly } from "../../workbook/written-exactly";

/**
 * The cells as they are; HostTrouble "stale" where one no longer holds what its edit was made for, or holds a formula.
 */
export function currentCells(sheet: Worksheet, edits: readonly CellEdit[]): readonly StoredCell[] {
  return edits.map(({ at, was }) => {
    const cell = sheet.store.get(at.row, at.column);
    if (cell.value !== was || cell.formula !== null)
      throw new HostTrouble("stale", formatA1In(sheet.name, singleCell(at)));
    return cell;
  });
}

/** Writes the edits; refused inside a merged area, where a value would be lost. */
export function writeEdits(sheet: Worksheet, edits: readonly CellEdit[]): void {
  for (const { at } of edits) {
    const area = sheet.mergeAt(at);
    if (area && !sameAddress(area.first, at)) throw new Refusal("merged", formatAddress(at));
  }
  sheet.setCells(edits.map(({ at, becomes }) => writtenExactly(at, becomes, sheet.store.get(at.row, at.column).style)));
}

/**
 * What brings back the cells that edits changed, with the formats they had where these are known; HostTrouble "stale"
 * where one was changed since.
 */
export function backwards(
  sheet: Worksheet,
  edits: readonly CellEdit[],
  replaced: readonly StoredCell[] = [],
): Parameters<Worksheet["setCells"]>[0] {
  const last = new Map(edits.map((edit) => [formatAddress(edit.at), edit.becomes]));
  currentCells(
    sheet,
    edits.map((edit) => ({ ...edit, was: last.get(formatAddress(edit.at)) ?? "" })),
  );
  const entries = edits.map(({ at, was }, index) => {
    const cell = replaced[index];
    return cell ? { at, ...cell } : writtenExactly(at, was, sheet.store.get(at.row, at.column).style);
  });
  return entries.reverse();
}
