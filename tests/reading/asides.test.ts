import { valueOf } from "../../src/domain/entry";
import { readDocument } from "../../src/reading/read-document";
import { formatA1 } from "../../src/sheet/a1";
import { snapshotOfGrid } from "../support/snapshot-of-text";

const TITLE = ["财政支出项目绩效目标表"];
const YEAR = ["（2021 年度）"];
const UNIT = ["单位名称：[116001]某某局"];
const MONEY = ["金额单位：万元"];
const HEADER = [
  "序号",
  "项目名称",
  "年预算安排资金",
  "项目总体绩效目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "绩效目标值",
  "计量单位",
];
const FIRST = ["1", "干部培训经费", "10", "完成培训650人次。", "产出指标", "数量指标", "培训人次", "650", "人次"];
const SECOND = ["2", "阵地建设经费", "20", "建成阵地3处。", "产出指标", "数量指标", "阵地数量", "3", "处"];

type Grid = readonly (readonly string[])[];

interface Read {
  readonly projects: readonly (readonly (string | null)[])[] | undefined;
  readonly asides: readonly string[];
  readonly leftovers: readonly string[];
}

function read(grid: Grid, merges: [] | null = []): Read {
  const { document, asides, leftovers } = readDocument(snapshotOfGrid(grid, { merges }));
  return {
    projects: document?.tables.map((table) => table.projects.map(({ name }) => valueOf(name))),
    asides: asides.map(({ role, at }) => `${role} ${formatA1(at)}`),
    leftovers: leftovers.map(({ text }) => text),
  };
}

const ONE_TABLE = [["干部培训经费", "阵地建设经费"]];

describe("what stands beside a table", () => {
  test.each<readonly [string, Grid, readonly string[]]>([
    ["a note below", [TITLE, HEADER, FIRST, SECOND, ["注：本表资金不含上年结转。"]], ["note A5"]],
    [
      "a note with a number and its rest",
      [TITLE, HEADER, FIRST, SECOND, ["备注1：本表资金不含上年结转。"], ["指标值为年度值。"]],
      ["note A5", "note A6"],
    ],
    [
      "signatures",
      [TITLE, HEADER, FIRST, SECOND, ["填报人：某某", "", "", "联系电话：", "0591-1234567"]],
      ["signature A5", "signature D5", "signature E5"],
    ],
    [
      "a seal and its day",
      [
        TITLE,
        HEADER,
        FIRST,
        SECOND,
        ["", "", "", "", "", "", "某某局（公章）"],
        ["", "", "", "", "", "", "2021年1月5日"],
      ],
      ["signature G5", "signature G6"],
    ],
    ["a page number between the rows", [TITLE, HEADER, FIRST, ["", "", "", "", "— 1 —"], SECOND], ["page-number E4"]],
    [
      "the numbers of the columns",
      [TITLE, HEADER, ["栏次", "1", "2", "3", "4", "5", "6", "7", "8"], FIRST, SECOND],
      ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((column) => `column-number ${column}3`),
    ],
    [
      "a title and header printed again on the next page",
      [TITLE, YEAR, HEADER, FIRST, TITLE, YEAR, HEADER, SECOND],
      [],
    ],
  ])("%s is no item of it", (_, grid, asides) => {
    expect(read(grid)).toEqual({ projects: ONE_TABLE, asides, leftovers: [] });
    expect(read(grid, null)).toEqual(read(grid));
  });

  test("each of two tables on one sheet keeps its own rows, notes between them aside", () => {
    const grid = [
      ["1. 部门业务费绩效目标表"],
      HEADER,
      FIRST,
      ["注：本表资金不含上年结转。"],
      ["2. 部门专项资金绩效目标表"],
      HEADER,
      ["1", ...SECOND.slice(1)],
      ["填报人：某某"],
    ];
    expect(read(grid)).toEqual({
      projects: [["干部培训经费"], ["阵地建设经费"]],
      asides: ["note A4", "signature A8"],
      leftovers: [],
    });
  });

  test("hidden rows are read as any other", () => {
    const snapshot = snapshotOfGrid([TITLE, HEADER, FIRST, SECOND, ["注：本表资金不含上年结转。"]]);
    expect(readDocument({ ...snapshot, hiddenRows: [2, 4] })).toEqual(readDocument(snapshot));
  });

  test("the lines above a table may stand in any order", () => {
    const lines: Grid = [TITLE, YEAR, UNIT, MONEY];
    for (const order of orders(lines)) {
      const { document, leftovers, asides } = readDocument(snapshotOfGrid([...order, HEADER, FIRST, SECOND]));
      const { title, year, unitCode, unitName, moneyUnit } = document ?? {};
      expect([title, year, unitCode, unitName, moneyUnit].map((entry) => entry && valueOf<unknown>(entry))).toEqual([
        TITLE[0],
        2021,
        "116001",
        "某某局",
        "万元",
      ]);
      expect([leftovers, asides]).toEqual([[], []]);
    }
  });
});

/** Every order of these lines. */
function orders<T>(lines: readonly T[]): readonly (readonly T[])[] {
  if (lines.length < 2) return [lines];
  return lines.flatMap((line, index) =>
    orders(lines.filter((_, other) => other !== index)).map((rest) => [line, ...rest]),
  );
}
