import type { CellRange } from "../../src/sheet/cell-range";
import { rangeOf } from "../../src/sheet/cell-range";
import type { TrueTable } from "../sheets/true-table";

/** A grid of texts with the cells merged in it. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
}

const CAPTIONS = [
  ["序号", "项目名称", "年预算安排资金(万元)", "项目总体绩效目标", "项目年度绩效目标", "", "", "", "", "", "", ""],
  ["", "", "", "", "一级指标", "二级指标", "三级指标", "指标明细说明", "指标性质", "方向", "绩效目标值", "计量单位"],
];

/** The official 财政支出项目绩效目标表 of a table, from the given cell on, headings above and merged as the form is. */
export function officialForm(table: TrueTable, { row = 0, column = 0, headings = true } = {}): Grid {
  const rows: string[][] = [];
  const merges: CellRange[] = [];
  const line = (cells: readonly string[]): number => rows.push([...Array<string>(column).fill(""), ...cells]) - 1;
  for (let blank = 0; blank < row; blank += 1) line([]);
  if (headings) {
    for (const text of [
      "财政支出项目绩效目标表",
      `（${table.year} 年度）`,
      `单位名称：[${table.unitCode}]${table.unitName}`,
    ]) {
      const at = line([text]);
      merges.push(rangeOf(at, column, at, column + 11));
    }
  }
  const header = line(CAPTIONS[0] ?? []);
  line(CAPTIONS[1] ?? []);
  for (let k = 0; k < 4; k += 1) merges.push(rangeOf(header, column + k, header + 1, column + k));
  merges.push(rangeOf(header, column + 4, header, column + 11));
  for (const project of table.projects) {
    const first = rows.length;
    project.indicators.forEach((indicator, index) => {
      const above = project.indicators[index - 1];
      const sameOne = above?.level1 === indicator.level1;
      const sameTwo = sameOne && above?.level2 === indicator.level2;
      const own =
        index === 0
          ? [String(project.seq), project.name, String(project.budget), project.overallGoal]
          : ["", "", "", ""];
      const { level1, level2, level3, detail, nature, direction, value, unit } = indicator;
      line([
        ...own,
        sameOne ? "" : level1,
        sameTwo ? "" : level2,
        level3,
        detail ?? "",
        nature ?? "",
        direction ?? "",
        value ?? "",
        unit ?? "",
      ]);
    });
    const last = rows.length - 1;
    if (last > first) for (let k = 0; k < 4; k += 1) merges.push(rangeOf(first, column + k, last, column + k));
    merges.push(...labelMerges(rows, first, last, column + 4), ...labelMerges(rows, first, last, column + 5));
  }
  return { rows, merges };
}

function labelMerges(rows: readonly (readonly string[])[], first: number, last: number, column: number): CellRange[] {
  const merges: CellRange[] = [];
  let top = first;
  for (let row = first + 1; row <= last + 1; row += 1) {
    if (row <= last && rows[row]?.[column] === "") continue;
    if (row - 1 > top) merges.push(rangeOf(top, column, row - 1, column));
    top = row;
  }
  return merges;
}
