import type { Entry } from "../domain/entry";
import type { CellEdit } from "../sheet/cell-edit";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { cellAt } from "../sheet/sheet-snapshot";
import { editOf } from "./edit-of";

/**
 * The edit that puts another figure into a cell that holds `from`, as a number, as a number shown as per cent, or
 * inside a text that keeps its signs; null where that is not certain.
 */
export function figureEdit(snapshot: SheetSnapshot, entry: Entry<string>, from: number, to: number): CellEdit | null {
  if (entry.state !== "filled") return null;
  const at = entry.at.first;
  const { value: was, text, formula } = cellAt(snapshot, at);
  if (typeof was === "string")
    return editOf(snapshot, entry, entry.raw.replace(new RegExp(`(?<![\\d.])${from}(?:\\.0+)?(?![\\d.])`), String(to)));
  if (typeof was !== "number" || formula !== undefined) return null;
  if (was === from) return { at, was, becomes: to };
  return text.trim().endsWith("%") && Math.abs(was * 100 - from) < 1e-9 ? { at, was, becomes: to / 100 } : null;
}
