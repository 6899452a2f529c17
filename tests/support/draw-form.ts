import { PARENT_OF } from "../../src/domain/vocabulary/frameworks";
import { LEVEL_ONE_NAMES, levelTwoNamed } from "../../src/domain/vocabulary/levels";
import type { Column } from "../../src/domain/target-table";
import type { DrawnRows, DrawnSheet } from "./draw-sheet";
import { drawnRows, sheetOf } from "./draw-sheet";

/** The official captions; `weight` is drawn only where a drawing has it. */
const CAPTIONS: readonly (readonly [Exclude<Column, "weight">, string])[] = [
  ["seq", "序号"],
  ["name", "项目名称"],
  ["budget", "年预算安排资金(万元)"],
  ["overallGoal", "项目总体绩效目标"],
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["level3", "三级指标"],
  ["detail", "指标明细说明"],
  ["nature", "指标性质"],
  ["direction", "方向"],
  ["value", "绩效目标值"],
  ["unit", "计量单位"],
];

const SHORT: Readonly<Record<string, Column>> = {
  资金: "budget",
  总体目标: "overallGoal",
  说明: "detail",
  性质: "nature",
  指标值: "value",
  目标值: "value",
};

const PROJECT_COLUMNS: readonly Column[] = ["seq", "name", "budget", "overallGoal"];

const HEADING = ["财政支出项目绩效目标表", "（2020 年度）", "单位名称：[116001]鼓楼区某局"];

/**
 * A whole official form around a drawing of some of its columns, so that a drawing shows only what it is about. The
 * first row of columns is the header; what is not drawn is filled with what no rule complains of. Lines before the
 * table are its heading where they end in （…年度）, otherwise prose above the usual heading. A drawing whose first line is
 * `原样` is taken as it stands, a line `表头` in it being the whole header.
 */
export function drawForm(drawing: string): DrawnSheet {
  const rows = drawnRows(drawing);
  if (rows[0]?.[0] === "原样")
    return sheetOf(rows.slice(1).map((row) => (row[0] === "表头" ? CAPTIONS.map(([, caption]) => caption) : row)));
  const start = rows.findIndex((row) => row.length > 1);
  if (start < 0) throw new Error("A drawing needs a table.");
  const prose = rows.slice(0, start);
  const headed = prose.some(([line = ""]) => /年度[)）]/.test(line));
  const heading: DrawnRows = headed ? prose : [...prose, ...HEADING.map((line) => [line])];
  const end = rows.findIndex((row, index) => index > start && row.length === 1);
  const table = end < 0 ? rows.slice(start) : rows.slice(start, end);
  return sheetOf([...heading, ...wholeTable(table), ...(end < 0 ? [] : rows.slice(end))]);
}

function wholeTable([header = [], ...body]: DrawnRows): DrawnRows {
  const drawn = header.map(columnCalled);
  const own = new Set(drawn);
  const lastColumns = own.has("weight") ? [["weight", "分值"] as const] : [];
  const columns = [...CAPTIONS, ...lastColumns];
  let projects = 0;
  const filled = body.map((cells, index) => {
    const at = (column: Column): string | undefined =>
      own.has(column) ? (cells[drawn.indexOf(column)] ?? "") : undefined;
    const above = body[index - 1];
    const merged = PROJECT_COLUMNS.filter((column) => own.has(column)).every((column) => bare(at(column)) === "^");
    const starts = index === 0 || (PROJECT_COLUMNS.some((column) => own.has(column)) && !merged);
    if (starts) projects += 1;
    const level2 = at("level2");
    const sameLevel2 = !starts && (level2 === undefined || bare(level2) === "^");
    const aboveLevel1 =
      above && own.has("level2") ? level1Of(body, index - 1, drawn.indexOf("level2")) : LEVEL_ONE_NAMES.output;
    const level1 = own.has("level2") ? level1Of(body, index, drawn.indexOf("level2")) : LEVEL_ONE_NAMES.output;
    const defaults: Readonly<Record<Column, string>> = {
      seq: starts ? String(projects) : "^",
      name: starts ? `第${CHINESE[projects] ?? projects}批设施维护经费` : "^",
      budget: starts ? "10" : "^",
      overallGoal: starts ? `完成第${CHINESE[projects] ?? projects}批设施维护，保障正常使用。` : "^",
      level1: !starts && level1 === aboveLevel1 ? "^" : level1,
      level2: sameLevel2 ? "^" : "数量指标",
      level3: `第${CHINESE[index + 1] ?? index + 1}类设施维护数量`,
      detail: "",
      nature: "正向指标",
      direction: "大于等于",
      value: "12",
      unit: "个",
      weight: "",
    };
    return columns.map(([column]) => at(column) ?? defaults[column]);
  });
  return [
    columns.map(
      ([column, caption]) =>
        (header.find((cell) => columnCalled(cell) === column) && keepsMarks(header, column, caption)) || caption,
    ),
    ...filled,
  ];
}

const CHINESE = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A caption of the drawing keeps its marks under its official name. */
function keepsMarks(header: readonly string[], column: Column, caption: string): string {
  const drawn = header.find((cell) => columnCalled(cell) === column) ?? "";
  return /[(（]元[)）]/.test(drawn) ? drawn : caption + (/\{.*\}/.exec(drawn)?.[0] ?? "");
}

function columnCalled(caption: string): Column {
  const plain = bare(caption);
  if (plain === "分值") return "weight";
  const found =
    CAPTIONS.find(([, official]) => official === plain || plain.startsWith(official.replace(/\(.*$/, "")))?.[0] ??
    SHORT[plain];
  if (!found) throw new Error(`No column is called ${plain}.`);
  return found;
}

function bare(cell = ""): string {
  return cell.replace(/\{[^}]*\}/g, "").trim();
}

/** The first level that a row's second level belongs to, looking up through merged cells. */
function level1Of(body: DrawnRows, index: number, column: number): string {
  for (let row = index; row >= 0; row -= 1) {
    const text = bare(body[row]?.[column]);
    if (text === "^") continue;
    const level2 = levelTwoNamed(text);
    return LEVEL_ONE_NAMES[(level2 && PARENT_OF["2015"][level2]) ?? (level2 && PARENT_OF["2021"][level2]) ?? "output"];
  }
  return LEVEL_ONE_NAMES.output;
}
