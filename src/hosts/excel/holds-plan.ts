import type { SheetPlan } from "../../sheet/sheet-plan";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { cellAt, usedRange } from "../../sheet/sheet-snapshot";

/** True where a sheet still holds the values of the plan it was written from, and no others. */
export function holdsPlan(snapshot: SheetSnapshot, { cells }: SheetPlan): boolean {
  const used = usedRange(snapshot);
  if (used && (used.last.row >= cells.length || used.last.column >= (cells[0]?.length ?? 0))) return false;
  return cells.every((line, row) =>
    line.every(({ value }, column) => cellAt(snapshot, { row, column }).value === value),
  );
}
