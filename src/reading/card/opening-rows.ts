import type { CardLabel } from "../../domain/vocabulary/card-labels";
import type { SourceRow } from "../grid/source-cell";
import { isIndicatorHeaderRow } from "./indicator-header";
import { labelIn } from "./label-cell";

/**
 * Labels that, beside its name, make the form of a department; a unit line above any table has none of them below it.
 */
const OF_DEPARTMENTS: ReadonlySet<CardLabel> = new Set<CardLabel>([
  "overallGoal",
  "annualGoal",
  "tasks",
  "taskName",
  "total",
  "funds",
]);

/**
 * Of each row the index of the next row, itself included, in which a card opens; the number of rows where none does. A
 * card opens with the name of its project; with that of its department where no project is named before the indicators
 * and goals, money or tasks are.
 */
export function openingRows(rows: readonly SourceRow[], inList: ReadonlySet<SourceRow>): readonly number[] {
  const next: number[] = Array.from({ length: rows.length }, () => rows.length);
  let following = rows.length;
  let below = { header: false, project: false, department: false };
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row && isIndicatorHeaderRow(row)) below = { header: true, project: false, department: false };
    else if (row && !inList.has(row)) {
      const labels = row.cells.flatMap((cell) => labelIn(cell)?.label ?? []);
      const department = labels.includes("departmentName") && !below.project && below.department;
      if (below.header && (labels.includes("projectName") || department)) following = index;
      below.project ||= labels.includes("projectName");
      below.department ||= labels.some((label) => OF_DEPARTMENTS.has(label));
    }
    next[index] = following;
  }
  return next;
}
