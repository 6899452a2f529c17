import type { Column, TargetTable } from "../domain/target-table";
import { COLUMNS } from "../domain/target-table";
import { SIZES } from "./look";
import { printedNumber, printedValue } from "./printed";
import { widthForNumber } from "./text-fit";
import { textWidth } from "./wrapped-lines";

/** A column of the report and its width in points. */
export interface ReportColumn {
  readonly column: Column;
  readonly width: number;
}

/** A4 landscape (841.9 pt) less 20 mm on either side, and a little for the rounding of widths to characters. */
const TOTAL_WIDTH = 716;

const WIDTHS: Readonly<Record<Exclude<Column, "overallGoal" | "detail">, number>> = {
  seq: 28,
  name: 66,
  budget: 56,
  level1: 56,
  level2: 66,
  level3: 80,
  nature: 47,
  direction: 47,
  value: 50,
  unit: 34,
  weight: 34,
};

/** Goal and detail together never get less than this, however wide the numbers are; the page is then scaled down. */
const LEAST_FOR_TEXTS = 130;

/** The goal's part of the room that is left for goal and detail. */
const GOAL_SHARE = 0.5;

/**
 * The official form's twelve columns, a column the source lacks staying blank, and 分值 where the source has it. Columns of
 * numbers are as wide as their longest number asks; goal and detail share the rest of the line.
 */
export function reportColumns(table: TargetTable): readonly ReportColumn[] {
  const columns = COLUMNS.filter((column) => column !== "weight" || table.header.weight.state !== "absent");
  const widths = new Map<Column, number>(Object.entries(WIDTHS) as [Column, number][]);
  for (const [column, needed] of numberWidths(table)) widths.set(column, Math.max(needed, widths.get(column) ?? 0));
  const taken = columns.reduce((sum, column) => sum + (widths.get(column) ?? 0), 0);
  const left = Math.max(TOTAL_WIDTH - taken, LEAST_FOR_TEXTS);
  widths.set("overallGoal", left * GOAL_SHARE);
  widths.set("detail", left * (1 - GOAL_SHARE));
  return columns.map((column) => ({ column, width: widths.get(column) ?? 0 }));
}

/** The width each column of numbers needs so that none of its numbers shows as #####. */
function numberWidths(table: TargetTable): ReadonlyMap<Column, number> {
  const needed = new Map<Column, number>();
  const ask = (column: Column, { value, text }: { readonly value: unknown; readonly text: string }): void => {
    if (typeof value !== "number") return;
    needed.set(column, Math.max(needed.get(column) ?? 0, widthForNumber(textWidth(text, SIZES.entry))));
  };
  for (const project of table.projects) {
    ask("seq", printedNumber(project.seq));
    ask("budget", printedNumber(project.budget));
    for (const indicator of project.indicators) {
      ask("value", printedValue(indicator.value));
      ask("weight", printedNumber(indicator.weight));
    }
  }
  return needed;
}
