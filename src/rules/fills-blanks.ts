import type { Entry } from "../domain/entry";
import type { CellValue } from "../sheet/cell";
import type { CellEdit } from "../sheet/cell-edit";
import { cellAt } from "../sheet/sheet-snapshot";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";

/**
 * Makes the edits that write into cells the clerk left blank; null where that is not certain: the copy lost the cell,
 * it holds something or lies under a merge, or the host cannot tell merges.
 */
export function fillingBlanksOf(
  snapshot: SheetSnapshot,
): (entry: Entry<unknown>, becomes: CellValue) => CellEdit | null {
  let merged: ReadonlySet<string> | null = null;
  return (entry, becomes) => {
    if (entry.state !== "blank" || entry.lost || entry.repaired || snapshot.merges === null) return null;
    const at = entry.at.first;
    const { value: was, formula } = cellAt(snapshot, at);
    merged ??= mergedCells(snapshot.merges);
    if (was !== "" || formula !== undefined || merged.has(`${at.row},${at.column}`)) return null;
    return { at, was, becomes };
  };
}

function mergedCells(merges: NonNullable<SheetSnapshot["merges"]>): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { first, last } of merges) {
    for (let row = first.row; row <= last.row; row += 1)
      for (let column = first.column; column <= last.column; column += 1) cells.add(`${row},${column}`);
  }
  return cells;
}
