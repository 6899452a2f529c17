import type { Indicator } from "../domain/indicator";
import type { Project } from "../domain/project";
import type { Column } from "../domain/target-table";
import { rangeOf } from "../sheet/cell-range";
import { levelRuns } from "./level-runs";
import type { Role } from "./look";
import { SIZES } from "./look";
import type { PlacedItem } from "./placed-item";
import type { Printed } from "./printed";
import { printedNumber, printedText, printedValue } from "./printed";
import type { ReportColumn } from "./report-columns";
import { fittingLook } from "./text-fit";

const RUNNING_TEXT: ReadonlySet<Column> = new Set<Column>(["overallGoal", "level3", "detail"]);

/** The rows a project takes: one for each indicator, and one where it has none. */
export function projectRows(project: Project): number {
  return Math.max(project.indicators.length, 1);
}

/**
 * A project: 序号, 名称, 资金 and 总体目标 over all its rows, 一级指标 over each run of the same first level, 二级指标 over each run
 * of the same second level within it, the other items on the indicator's own row.
 */
export function projectBlock(project: Project, columns: readonly ReportColumn[], top: number): readonly PlacedItem[] {
  return columns.flatMap((column, index) =>
    pieces(project, column.column).map(({ row, rows, printed }) => place(printed, column, index, top + row, rows)),
  );
}

/** An item of one column, `row` counted from the project's first row. */
interface Piece {
  readonly row: number;
  readonly rows: number;
  readonly printed: Printed;
}

function pieces(project: Project, column: Column): readonly Piece[] {
  const rows = projectRows(project);
  const own = ofProject(project, column);
  if (own) return [{ row: 0, rows, printed: own }];
  if (project.indicators.length === 0) return [{ row: 0, rows, printed: NOTHING }];
  const printed = project.indicators.map((indicator) => ofIndicator(indicator, column));
  if (column !== "level1" && column !== "level2") return printed.map((one, row) => ({ row, rows: 1, printed: one }));
  const level1 = project.indicators.map((indicator) => printedText(indicator.level1).text);
  const level2 = project.indicators.map((indicator) => printedText(indicator.level2).text);
  return levelRuns(column === "level1" ? [level1] : [level1, level2]).map(({ first, length }) => ({
    row: first,
    rows: length,
    printed: printed[first] ?? NOTHING,
  }));
}

const NOTHING: Printed = printedText({ state: "blank", at: rangeOf(0, 0, 0, 0) });

function ofProject(project: Project, column: Column): Printed | null {
  switch (column) {
    case "seq":
      return printedNumber(project.seq);
    case "name":
      return printedText(project.name);
    case "budget":
      return printedNumber(project.budget);
    case "overallGoal":
      return printedText(project.overallGoal);
    default:
      return null;
  }
}

function ofIndicator(indicator: Indicator, column: Column): Printed {
  switch (column) {
    case "value":
      return printedValue(indicator.value);
    case "weight":
      return printedNumber(indicator.weight);
    case "level1":
    case "level2":
    case "level3":
    case "detail":
    case "nature":
    case "direction":
    case "unit":
      return printedText(indicator[column]);
    default:
      return NOTHING;
  }
}

function place(printed: Printed, { column, width }: ReportColumn, index: number, row: number, rows: number): PlacedItem {
  const role: Role = RUNNING_TEXT.has(column) ? "words" : "entry";
  const look = { role, size: SIZES[role], format: printed.format };
  return {
    at: rangeOf(row, index, row + rows - 1, index),
    printed,
    look: fittingLook(look, printed.text, width, rows),
  };
}
