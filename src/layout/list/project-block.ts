import type { Entry } from "../../domain/entry";
import type { AdditionalKind } from "../../domain/additional-item";
import type { Project } from "../../domain/project";
import type { Column } from "../../domain/target-table";
import { rangeOf } from "../../sheet/cell-range";
import { levelRuns } from "../level-runs";
import type { Role } from "../look";
import type { PlacedItem } from "../placed-item";
import { placed } from "../placed-item";
import type { Printed } from "../printed";
import { NOTHING } from "../printed";
import { fittingLook } from "../text-fit";
import { inLevel2Order } from "./level2-order";
import type { ColumnItem, ListColumn } from "./list-columns";
import type { ListGrid } from "./list-grid";
import { indicatorItem, projectItem } from "./list-items";

const RUNNING_TEXT: ReadonlySet<Column | AdditionalKind> = new Set<Column | AdditionalKind>([
  "overallGoal",
  "level3",
  "detail",
  "deviation",
  "remark",
]);

/** The rows a project takes: one for each indicator, and one where it has none. */
export function projectRows(project: Project): number {
  return Math.max(project.indicators.length, 1);
}

/**
 * A project: 序号, 名称, 资金 and 总体目标 over all its rows, 一级指标 over each run of the same first level, 二级指标 over each run
 * of the same second level within it, the other items on the indicator's own row.
 */
export function projectBlock(project: Project, grid: ListGrid, top: number): readonly PlacedItem[] {
  const rows = projectRows(project);
  const indicators = inLevel2Order(project.indicators, grid.layout.level2);
  const levels =
    indicators.length === 0 ? null : levelPieces(indicators.map(({ level1, level2 }) => [level1, level2].map(wordOf)));
  return grid.columns.flatMap((column, index): readonly PlacedItem[] => {
    const place = (printed: Printed, row: number, tall: number): PlacedItem =>
      fitted(printed, column, index, top + row, tall, grid);
    if (column.of === "project") return [place(projectItem(project, column, grid.layout), 0, rows)];
    if (!levels) return [place(NOTHING, 0, rows)];
    const printed = indicators.map((indicator) => indicatorItem(indicator, column, grid.layout));
    const runs = levelRunsOf(column.item, levels);
    return runs
      ? runs.map(({ first, length }) => place(printed[first] ?? NOTHING, first, length))
      : printed.map((one, row) => place(one, row, 1));
  });
}

interface LevelRuns {
  readonly level1: ReturnType<typeof levelRuns>;
  readonly level2: ReturnType<typeof levelRuns>;
}

function levelPieces(texts: readonly (readonly string[])[]): LevelRuns {
  const level1 = texts.map(([one = ""]) => one);
  const level2 = texts.map(([, two = ""]) => two);
  return { level1: levelRuns([level1]), level2: levelRuns([level1, level2]) };
}

function levelRunsOf(item: ColumnItem, levels: LevelRuns): ReturnType<typeof levelRuns> | null {
  return item.kind === "standard" && (item.column === "level1" || item.column === "level2")
    ? levels[item.column]
    : null;
}

function fitted(
  printed: Printed,
  { item }: ListColumn,
  index: number,
  row: number,
  rows: number,
  { widths, typography }: ListGrid,
): PlacedItem {
  const role: Role = RUNNING_TEXT.has(item.kind === "standard" ? item.column : item.extra) ? "words" : "entry";
  const whole = placed(rangeOf(row, index, row + rows - 1, index), printed, role, typography);
  return { ...whole, look: fittingLook(whole.look, printed, widths[index] ?? 0, rows) };
}

/** The level that a cell names; one that was not understood stands as it is written. */
function wordOf(entry: Entry<string>): string {
  if (entry.state === "filled") return entry.value;
  return entry.state === "unreadable" ? entry.raw : "";
}
