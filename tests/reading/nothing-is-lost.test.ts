import fc from "fast-check";
import { readWithLedger } from "../../src/reading/read-document";
import type { CardItems } from "../../src/domain/card-items";
import type { Entry } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import { formatA1 } from "../../src/sheet/a1";
import type { CellRange } from "../../src/sheet/cell-range";
import { contains, rangeOf } from "../../src/sheet/cell-range";
import { snapshotOfGrid } from "../support/snapshot-of-text";

const WORDS = [
  "序号",
  "项目名称",
  "年预算安排资金(万元)",
  "项目总体绩效目标",
  "项目年度绩效目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标明细说明",
  "指标性质",
  "方向",
  "绩效目标值",
  "计量单位",
  "分值",
  "产出指标",
  "效益指标",
  "满意度指标",
  "成本指标",
  "数量指标",
  "质量 指标",
  "社会效益指标 受益人数",
  "服务对象满",
  "意度指标",
  "标",
  "于",
  "正向指标",
  "大于等于",
  "等于",
  "100",
  "95.00",
  "%",
  "人",
  "人次",
  "1",
  "2",
  "17",
  "道路养护项目",
  "完成全年道路养护任务，保障出行。",
  "合计",
  "注：本表为万元",
  "单位名称：[116001]某某局",
  "（2020 年度）",
  "财政支出项目绩效目标表",
  "本单位无部门业务费绩效目标。",
  "2020年某某局共设置 2 个项目绩效目标，分别是甲、乙项目，共涉及财政拨款资金 3 万元。",
  "1. 部门业务费绩效目标表",
  "----",
  "— 3 —",
  " ",
  "\n",
  "#REF!",
  "=1+1",
  "<b>x</b>",
  "\u0000",
  "𠮷",
  "𠮷".slice(0, 1),
  "‮abc",
  "2.5万元",
  "≥95%",
  "投入",
  "产出",
  "成本目标",
  "数量目标",
  "福清市",
  "备注",
  "含外聘团队",
  "主管部门及代码",
  "实施单位",
  "项目期",
  "年度资金总额",
  "其中：财政拨款",
  "实施期目标",
  "年度目标",
  "任务名称",
  "主要内容",
  "部门名称",
  "绩效指标",
];
const CARD = ["项目名称", "某某项目", "主管部门"];
const CARD_HEADER = ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"];
const HEADER = [
  "序号",
  "项目名称",
  "年预算安排资金(万元)",
  "项目总体绩效目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标明细说明",
  "指标性质",
  "方向",
  "绩效目标值",
  "计量单位",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ maxLength: 12, unit: "binary" }),
);
const HEADERS = [
  HEADER,
  ["主管部门", ...HEADER.slice(1, 7), "责任科室", "福清市", "长乐区", "全市", "计量单位", "备注"],
  [
    "序号",
    "项目名称",
    "项目总体绩效目标",
    "评价内容",
    "",
    "绩效内容",
    "绩效标准",
    "绩效目标值",
    "实际完成值",
    "得分",
    "偏差原因",
  ],
];
const lists = fc
  .tuple(
    fc.array(fc.array(text, { maxLength: 15 }), { maxLength: 16 }),
    fc.option(fc.nat(6)),
    fc.constantFrom(...HEADERS),
  )
  .map(([rows, at, header]) => (at === null ? rows : [...rows.slice(0, at), header, ...rows.slice(at)]));
/** The labels of a card and the header of its indicators, one row or several apart. */
const cards = fc
  .tuple(fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 8 }), fc.nat(4), fc.nat(4))
  .map(([rows, first, below]) => [
    ...rows.slice(0, first),
    CARD,
    ...rows.slice(first, first + below),
    CARD_HEADER,
    ...rows.slice(first + below),
  ]);
const grid = fc.oneof({ weight: 3, arbitrary: lists }, { weight: 1, arbitrary: cards });
const range = fc
  .tuple(fc.nat(20), fc.nat(16), fc.nat(5), fc.nat(5))
  .map(([row, column, down, right]) => rangeOf(row, column, row + down, column + right));
const merges = fc.option(fc.array(range, { maxLength: 6 }));

/** The cells an entry says it came from. */
function sourcesOf(entry: Entry<unknown>): readonly CellRange[] {
  if (entry.state === "filled") return entry.repaired ? entry.repaired.from : [entry.at];
  return entry.state === "unreadable" ? [entry.at] : [];
}

function cardEntriesOf({
  department,
  implementingUnit,
  character,
  starts,
  ends,
  annualGoal,
  funds,
  tasks,
  others,
}: CardItems): readonly Entry<unknown>[] {
  return [
    ...[department, implementingUnit, character, starts, ends, annualGoal],
    ...[...funds, ...tasks.flatMap((task) => task.funds)].map(({ amount }) => amount),
    ...tasks.flatMap(({ name, content }) => [name, content]),
    ...others.map(({ entry }) => entry),
  ];
}

function entriesOf({ document }: Reading): readonly Entry<unknown>[] {
  return (document?.tables ?? []).flatMap((table) =>
    table.projects.flatMap((project) => [
      ...[project.seq, project.name, project.budget, project.overallGoal],
      ...(project.card ? cardEntriesOf(project.card) : []),
      ...project.additional.map(({ entry }) => entry),
      ...project.indicators.flatMap(
        ({ level1, level2, level3, detail, nature, direction, value, unit, weight, additional: extras }) => [
          ...[
            level1,
            level2,
            level3,
            detail,
            nature,
            direction,
            value,
            unit,
            weight,
            ...extras.map(({ entry }) => entry),
          ],
        ],
      ),
    ]),
  );
}

describe("nothing is lost", () => {
  test("every non-empty cell of any grid ends in exactly one place, and reading never throws", () => {
    fc.assert(
      fc.property(grid, merges, (rows, ranges) => {
        const { reading, ledger, rows: read } = readWithLedger(snapshotOfGrid(rows, { merges: ranges }));
        const cells = read.flatMap((row) => row.cells);
        const filled = rows.flatMap((row) => row.filter((cell) => cell.trim() !== "")).length;
        expect(cells.length).toBe(filled);
        const left = new Map<string, number>();
        for (const { at, text: of } of reading.leftovers)
          left.set(formatA1(at) + of, (left.get(formatA1(at) + of) ?? 0) + 1);
        const totals = (reading.document?.tables ?? []).flatMap((table) => table.totals);
        const sources = entriesOf(reading).flatMap(sourcesOf);
        const wrong = cells.filter((cell) => {
          const role = ledger.roleOf(cell);
          if ((left.get(formatA1(cell.range) + cell.text) ?? 0) !== (role === null ? 1 : 0)) return true;
          if (role === "total") return !totals.some(({ at }) => contains(at, cell));
          return role === "entry" && !sources.some((source) => contains(source, cell));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10_000, seed: 20_200_831 },
    );
  }, 120_000);
});
