import { columnCount } from "../sheet/cell-range";
import type { CellRange } from "../sheet/cell-range";
import type { SheetPlan } from "../sheet/sheet-plan";

/** Rows of a plan that are one thing in Word: lines over the whole width, or a table. */
export interface PlanPiece {
  readonly kind: "lines" | "table";
  /** Rows of the plan; a table that begins a further page begins with the header rows again. */
  readonly rows: readonly number[];
  /** Begins a page. */
  readonly onNewPage: boolean;
}

/**
 * A plan cut into lines and tables, a table cut once more where the plan ends a page: neither Word nor those who read
 * its files keep the rows of a table together on a page that has to be found by layout, and all of them break between
 * tables. A project taller than a page is not cut: its merged cells run on, and the table breaks between its rows.
 */
export function planPieces(plan: SheetPlan): readonly PlanPiece[] {
  const { merges, page } = plan;
  const wide = new Set(
    merges.filter((merge) => columnCount(merge) === plan.columnWidths.length).map(({ first }) => first.row),
  );
  const torn = rowsInside(merges);
  const breaks = new Set(page.breaksBefore?.filter((row) => !torn.has(row)));
  const header = page.titleRows ? rowsOf(page.titleRows.first, page.titleRows.last) : [];
  const pieces: PlanPiece[] = [];
  plan.cells.forEach((cells, row) => {
    const whole = plan.columnWidths.length === 1 || wide.has(row);
    const kind = whole && plan.styles[cells[0]?.style ?? ""]?.borders === undefined ? "lines" : "table";
    const open = pieces.at(-1);
    const onNewPage = breaks.has(row);
    if (open?.kind === kind && !onNewPage) pieces[pieces.length - 1] = { ...open, rows: [...open.rows, row] };
    else pieces.push({ kind, onNewPage, rows: kind === "table" && onNewPage ? [...header, row] : [row] });
  });
  return pieces;
}

/** The rows that a merged cell enters from above. */
function rowsInside(merges: readonly CellRange[]): ReadonlySet<number> {
  return new Set(merges.flatMap(({ first, last }) => rowsOf(first.row + 1, last.row)));
}

function rowsOf(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
