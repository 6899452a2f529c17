import type { Entry } from "../domain/entry";
import type { CellValue } from "../sheet/cell";
import type { CellEdit } from "../sheet/cell-edit";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { cellAt } from "../sheet/sheet-snapshot";

/**
 * The edit that makes an entry's cell hold `becomes`; null where that is not certain: the entry was put together from
 * several cells or shares its cell, the cell is a formula, or holds a number that only looks so by its format.
 */
export function editOf(snapshot: SheetSnapshot, entry: Entry<unknown>, becomes: CellValue): CellEdit | null {
  if (entry.state !== "filled") return null;
  const at = entry.at.first;
  const { value: was, formula } = cellAt(snapshot, at);
  if (formula !== undefined || typeof was !== "string" || was !== entry.raw || was === becomes) return null;
  return { at, was, becomes };
}
