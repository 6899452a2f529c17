import type { Column } from "../../../src/domain/target-table";
import type { LayoutColumn } from "../../../src/reading/header/header-layout";
import type { CellRange } from "../../../src/sheet/cell-range";
import { rangeOf } from "../../../src/sheet/cell-range";
import type { TrueIndicator, TrueProject, TrueTable } from "../../sheets/true-table";
import { compareTables } from "../compare-tables";
import type { DrawnForm } from "./drawn-form";

/** How a list form is printed: its columns with their captions, and what it says of the facts. */
export interface ListStyle {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly (readonly [LayoutColumn, string])[];
  /** The caption over all indicator columns in a header of two rows; null where the header has one row. */
  readonly over: string | null;
  /** The indicators of a project as this form has them. */
  indicators(project: TrueProject): readonly TrueIndicator[];
}

const PROJECT: readonly LayoutColumn[] = ["seq", "name", "budget", "overallGoal"];

/** A drawn list and its true table. */
export interface ListForm extends DrawnForm {
  readonly truth: TrueTable;
}

/** Draws the facts in the style, merged as it is printed. */
export function listForm(facts: TrueTable, style: ListStyle): ListForm {
  const truth = truthIn(facts, style);
  const columns = style.columns.map(([column]) => column);
  const rows: string[][] = [
    [style.title],
    [`（${facts.year}年度）`],
    [`单位名称：[${facts.unitCode}]${facts.unitName}`],
  ];
  const last = columns.length - 1;
  const merges: CellRange[] = rows.map((_, row) => rangeOf(row, 0, row, last));
  const headerRow = rows.length;
  merges.push(...header(rows, style));
  const firstRow = rows.length;
  for (const project of truth.projects) {
    const first = rows.length;
    project.indicators.forEach((indicator, index) =>
      rows.push(columns.map((column) => shown(column, project, indicator, project.indicators[index - 1]))),
    );
    columns.forEach((column, at) => {
      if (PROJECT.includes(column) || column === "level1" || column === "level2")
        merges.push(...downward(rows, first, at));
    });
  }
  const budgets = truth.projects.map(({ budget }) => budget);
  const compare: DrawnForm["compare"] = ({ document }) => compareTables(truth, document?.tables ?? []);
  return {
    name: `${facts.unitName}, ${style.name}`,
    rows,
    merges,
    truth,
    columns,
    captions: "list",
    budgets,
    headerRow,
    firstRow,
    compare,
  };
}

/** Only what the form has a column for. */
function truthIn(facts: TrueTable, style: ListStyle): TrueTable {
  const has = new Set(style.columns.map(([column]) => column));
  const only = <T>(column: Column, item: T): T | null => (has.has(column) ? item : null);
  const projects = facts.projects.map((project): TrueProject => ({
    ...project,
    seq: only("seq", project.seq),
    indicators: style.indicators(project).map((indicator) => ({
      ...indicator,
      detail: only("detail", indicator.detail),
      nature: only("nature", indicator.nature),
      direction: only("direction", indicator.direction),
      unit: only("unit", indicator.unit),
      weight: only("weight", indicator.weight ?? null),
    })),
  }));
  return { ...facts, projects };
}

function header(rows: string[][], { columns, over }: ListStyle): readonly CellRange[] {
  const row = rows.length;
  const captions = columns.map(([, caption]) => caption);
  if (over === null) {
    rows.push(captions);
    return [];
  }
  const first = columns.findIndex(([column]) => column === "level1");
  rows.push(
    captions.map((caption, at) => (at < first ? caption : at === first ? over : "")),
    captions.map((caption, at) => (at < first ? "" : caption)),
  );
  return [
    ...captions.slice(0, first).map((_, at) => rangeOf(row, at, row + 1, at)),
    rangeOf(row, first, row, columns.length - 1),
  ];
}

function shown(
  column: LayoutColumn,
  project: TrueProject,
  indicator: TrueIndicator,
  above: TrueIndicator | undefined,
): string {
  const sameLevel1 = above?.level1 === indicator.level1;
  switch (column) {
    case "other":
      return "";
    case "seq":
    case "name":
    case "budget":
    case "overallGoal":
      return above ? "" : String(project[column] ?? "");
    case "level1":
      return sameLevel1 ? "" : indicator.level1;
    case "level2":
      return sameLevel1 && above.level2 === indicator.level2 ? "" : indicator.level2;
    default:
      return String(indicator[column] ?? "");
  }
}

/** The ranges that each filled cell of a column and the empty ones below it make. */
function downward(rows: readonly (readonly string[])[], first: number, column: number): readonly CellRange[] {
  const merges: CellRange[] = [];
  let top = first;
  for (let row = first + 1; row <= rows.length; row += 1) {
    if (row < rows.length && rows[row]?.[column] === "") continue;
    if (row - 1 > top) merges.push(rangeOf(top, column, row - 1, column));
    top = row;
  }
  return merges;
}
