import { valueOf } from "../../src/domain/entry";
import type { Statement } from "../../src/domain/statement";
import { check } from "../../src/linting/check";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { drawForm } from "../support/draw-form";

const FORM = `
  | 项目名称     | 资金   | 三级指标     |
  | 道路维修经费 | 10.5   | 维修道路长度 |
  | 河道整治经费 | 20     | 整治河道长度 |`;

const OWN = "2020年某局共设置9个项目绩效目标，共涉及财政拨款资金9万元。";

const formWith = (prose: string): SheetSnapshot => drawForm(`${prose}\n${FORM}`).snapshot;

function said(statement: Statement | null | undefined): readonly unknown[] | null {
  return statement
    ? [statement.year, statement.projectCount, statement.total, statement.totalUnit].map((entry) =>
        valueOf<unknown>(entry),
      )
    : null;
}

/** The wordings of the prose seen in the field, and what each says: year, number of projects, total, its unit. */
const WORDINGS: readonly (readonly [string, readonly unknown[]])[] = [
  ["2020年某局共设置17个项目绩效目标，分别是甲、乙项目，共涉及财政拨款资金1909.11万元。", [2020, 17, 1909.11, "万元"]],
  ["2021年，某区编报绩效目标的项目247个，涉及项目预算资金314,076.90万元。", [2021, 247, 314_076.9, "万元"]],
  ["2021年，某区编报绩效目标的项目1,247个，涉及项目预算资金314，076.90万元。", [2021, 1247, 314_076.9, "万元"]],
  ["2022年某市编报绩效目标项目247个，涉及项目预算资金31.41亿元。", [2022, 247, 314_100, "万元"]],
  ["2022年度某局编报部门预算项目12个，涉及资金3450000元。", [2022, 12, 3_450_000, "元"]],
  ["2022年某局对12个项目编报了绩效目标，资金345万元。", [2022, 12, 345, "万元"]],
  ["二〇二一年某局共设置十七个项目绩效目标，共涉及财政拨款资金一千九百零九万元。", [2021, 17, 19_090_000, "元"]],
  ["2023年某区编报绩效目标的项目二百四十七个，涉及预算资金三亿一千四百万元。", [2023, 247, 314_000_000, "元"]],
  ["本部门2024年项目支出全面实施绩效目标管理，涉及项目15个，财政拨款合计2036.50万元。", [2024, 15, 2036.5, "万元"]],
  ["2024年某局实行绩效目标管理的项目共计6项，其中业务费4项，专项资金2项，涉及预算资金88万元。", [2024, 6, 88, "万元"]],
  ["2023年我局纳入绩效目标管理的项目共12个，其中省级资金100万元，合计500万元。", [2023, 12, 500, "万元"]],
];

describe("预算绩效目标情况说明", () => {
  test.each(WORDINGS)("on the sheet: %s", (prose, truth) => {
    const { document } = readDocument(formWith(prose));
    expect(document?.statement?.source).toBe("sheet");
    expect(said(document?.statement)).toEqual(truth);
  });

  test.each(WORDINGS)("pasted, in place of the sheet's own: %s", (prose, truth) => {
    const snapshot = formWith(OWN);
    const { document, leftovers } = readDocument(snapshot, { statementText: `预算绩效目标情况说明\n\n${prose}\n` });
    expect(document?.statement?.source).toBe("pasted");
    expect(said(document?.statement)).toEqual(truth);
    expect(leftovers).toEqual(readDocument(snapshot).leftovers);
  });

  test("a project's money may stand behind its name", () => {
    const { document } = readDocument(
      formWith(
        "某局2020年度共对3个项目设定了绩效目标，涉及资金405000元，分别为：道路维修经费10.5万元、河道整治经费（20万元）、绿化养护10万元。",
      ),
    );
    expect(document?.statement?.names.map(valueOf)).toEqual(["道路维修经费", "河道整治经费", "绿化养护"]);
  });

  test.each([
    "2020年，部门共编制2个项目支出绩效目标。",
    "2020年我局共设置2个项目绩效目标。",
    "2020年度本部门预算项目绩效目标编制情况：编制绩效目标项目2个。",
  ])("names no unit: %s", (prose) => {
    const statement = readDocument(formWith(prose)).document?.statement;
    expect([statement?.unitName.state, statement?.projectCount.state]).toEqual(["absent", "filled"]);
  });

  test("pasted is placed at the head of the table, every entry of it", () => {
    const text =
      "1. 部门业务费绩效目标表\n本单位无部门业务费绩效目标。\n2020年某局共设置2个项目绩效目标，分别是道路维修经费、河道整治经费项目，共涉及财政拨款资金30.5万元。";
    const { document } = readDocument(formWith(""), { statementText: text });
    const { statement, tables } = document ?? {};
    const head = tables?.[0]?.at.first.row;
    expect(head).toBeDefined();
    if (!statement) throw new Error("The pasted text is not read.");
    const entries = [
      statement.year,
      statement.unitName,
      statement.projectCount,
      statement.total,
      ...statement.names,
      statement.noBusinessExpense,
      statement.noSpecialFund,
    ];
    const rows = entries.flatMap((entry) =>
      [entry.state === "absent" ? entry.expectedNear : entry.at].flatMap(({ first, last }) => [first.row, last.row]),
    );
    expect(new Set(rows)).toEqual(new Set([head]));
    expect([statement.names.map(valueOf), valueOf(statement.noBusinessExpense)]).toEqual([
      ["道路维修经费", "河道整治经费"],
      true,
    ]);
  });

  test("a sentence broken into lines is one paragraph", () => {
    const statementText =
      "2020年某局共设置2个项目绩效目标，分别是道路维修经费、\r\n河道整治经费项目，共涉及财政拨款\r\n资金30.5万元。\r\n";
    expect(said(readDocument(formWith(""), { statementText }).document?.statement)).toEqual([2020, 2, 30.5, "万元"]);
  });

  test("a pasted text that says nothing leaves the sheet's own", () => {
    const { document } = readDocument(formWith(OWN), { statementText: "附件另送。" });
    expect([document?.statement?.source, said(document?.statement)]).toEqual(["sheet", [2020, 9, 9, "万元"]]);
  });

  test("the rules compare a pasted text with the table, and correct nothing in it", () => {
    const statementText =
      "2019年某局共设置3个项目绩效目标，分别是道路维修经费、桥梁加固经费项目，共涉及财政拨款资金30.11万元。";
    const snapshot = formWith("");
    const { findings } = check({ snapshot, reading: readDocument(snapshot, { statementText }) }, RULES);
    const ofStatement = findings.filter(({ rule }) => rule.startsWith("statement/"));
    expect([...new Set(ofStatement.map(({ rule }) => rule))].sort()).toEqual([
      "statement/names-match",
      "statement/project-count-matches",
      "statement/total-matches",
      "statement/year-matches",
    ]);
    expect(ofStatement.filter(({ fix }) => fix !== null)).toEqual([]);
  });

  test.each([
    ["0.31亿元", []],
    ["0.32亿元", ["statement/total-matches"]],
  ])("a total in 亿元 is as exact as it is printed: %s", (total, found) => {
    const sheet = `
      2020年某局共设置2个项目绩效目标，共涉及财政拨款资金${total}。
      | 项目名称     | 资金   | 三级指标     |
      | 道路维修经费 | 1050.5 | 维修道路长度 |
      | 河道整治经费 | 2030   | 整治河道长度 |`;
    const { snapshot } = drawForm(sheet);
    const { findings } = check({ snapshot, reading: readDocument(snapshot) }, RULES);
    expect(findings.filter(({ rule }) => rule === "statement/total-matches").map(({ rule }) => rule)).toEqual(found);
  });

  test("an item that tells of projects to be applied for is no statement", () => {
    const { snapshot } = drawForm(`
      | 项目名称     | 资金 | 三级指标               | 说明                     |
      | 科技创新经费 | 10   | 组织企业申报科技项目个数 | 组织企业申报省级科技项目12个 |`);
    const { document, leftovers } = readDocument(snapshot);
    expect([document?.statement, leftovers]).toEqual([null, []]);
    expect(document?.tables[0]?.projects[0]?.indicators.map(({ detail }) => valueOf(detail))).toEqual([
      "组织企业申报省级科技项目12个",
    ]);
  });
});
