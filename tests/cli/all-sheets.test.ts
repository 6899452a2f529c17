import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "./jxmb";
import { jxmb } from "./jxmb";
import { plainSheet, xlsxOf } from "./xlsx-file";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-all-sheets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]): Promise<Run> => jxmb(folder, ...words);

/** A card of one project, with a slip: an indicator without a value where `value` is "". */
function card(name: string, budget: string, value: string): readonly (readonly string[])[] {
  return [
    ["项目支出绩效目标申报表"],
    ["（2023年度）"],
    ["项目名称", name, "", "", ""],
    ["主管部门", "清溪县交通运输局", "", "实施单位", "清溪县公路所"],
    ["项目资金（万元）", "年度资金总额", budget, "", ""],
    ["年度目标", `完成${name}全年任务，保障群众出行安全畅通。`, "", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标值", "备注"],
    ["产出指标", "数量指标", `${name}完成里程`, value, ""],
    ["满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥92%", ""],
  ];
}

const PROSE = "2023年清溪县交通运输局共设置3个项目绩效目标，分别是：道路、桥梁养护，路灯安装，水毁抢修项目，共涉及财政拨款资金300万元。";

beforeAll(async () => {
  const sheets = [
    plainSheet("情况说明", [["预算绩效目标情况说明"], [PROSE]]),
    plainSheet("养护", card("道路、桥梁养护", "120", "≥46公里")),
    plainSheet("路灯", card("路灯安装", "80", "")),
    plainSheet("通讯录", [["姓名", "电话"], ["张三", "8231"]]),
  ];
  writeFileSync(join(folder, "cards.xlsx"), await xlsxOf(sheets));
  const twice = sheets.slice(0, 3).map((sheet, index) => ({ ...sheet, name: `${index + 1}` }));
  const lists = ["甲", "乙"].map((name) =>
    plainSheet(name, [[PROSE], ["序号", "项目名称", "预算金额（万元）", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值", "计量单位"], ["1", `${name}项目`, "10", "完成任务，服务群众。", "产出指标", "数量指标", "办结件数", "40", "件"]]),
  );
  writeFileSync(join(folder, "several-statements.xlsx"), await xlsxOf([...lists, ...twice.slice(1)]));
  writeFileSync(join(folder, "none.xlsx"), await xlsxOf([plainSheet("通讯录", [["姓名", "电话"]])]));
});

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly at: string;
}

describe("--all-sheets", () => {
  it("reads every sheet with a 绩效目标表 as one document, the statement's names matched against all of them", async () => {
    const read = JSON.parse((await run("read", "cards.xlsx", "--all-sheets", "--json")).out) as {
      readonly sheets: readonly string[];
      readonly passedOver: readonly string[];
      readonly statementFrom: object;
      readonly document: {
        readonly year: number;
        readonly statement: { readonly projectCount: number; readonly names: readonly string[] };
        readonly tables: readonly { readonly at: string; readonly projects: readonly { readonly name: string; readonly budget: number; readonly indicators: readonly { readonly row: number }[] }[] }[];
      };
    };
    expect([read.sheets, read.passedOver, read.statementFrom]).toEqual([["养护", "路灯"], ["通讯录"], { sheet: "情况说明" }]);
    expect(read.document.tables.flatMap(({ at, projects }) => projects.map(({ name, budget, indicators }) => [at.split("!")[0], name, budget, indicators.map(({ row }) => row)]))).toEqual([
      ["养护", "道路、桥梁养护", 120, [8, 9]],
      ["路灯", "路灯安装", 80, [8, 9]],
    ]);
    expect([read.document.year, read.document.statement.projectCount, read.document.statement.names]).toEqual([2023, 3, ["道路、桥梁养护", "路灯安装", "水毁抢修"]]);
  });

  it("judges them together, each place with its sheet", async () => {
    const { exit, out } = await run("check", "cards.xlsx", "--all-sheets", "--json");
    const { findings } = JSON.parse(out) as { readonly findings: readonly Found[] };
    expect(exit).toBe(1);
    const of = (rule: string): readonly Found[] => findings.filter((finding) => finding.rule === rule);
    expect(of("indicator/value-required").map(({ at }) => at)).toEqual(["路灯!D8"]);
    expect(of("statement/project-count-matches")).toMatchObject([{ at: expect.stringMatching(/^养护!/) as string }]);
    expect(of("statement/names-match").map(({ message }) => message)).toEqual([expect.stringContaining("水毁抢修") as string]);
    expect(of("statement/total-matches").length).toBe(1);
  });

  it("tells a person which sheets were looked at", async () => {
    const { out } = await run("check", "cards.xlsx", "--all-sheets");
    for (const said of ["整个工作簿（2 张工作表）", "路灯!D8", "没有绩效目标表、未读取的工作表：「通讯录」", "情况说明取自工作表「情况说明」"]) expect(out).toContain(said);
  });

  it("compares no statement with all projects where several sheets have their own, which is said", async () => {
    const { out } = await run("read", "several-statements.xlsx", "--all-sheets");
    expect(out).toContain("工作表「甲」「乙」各有情况说明，没有与全部项目核对；用 --sheet 逐张校验");
    expect(out).toContain("4 个项目 · 6 条指标 · 220 万元");
    expect(out).not.toContain("情况说明：");
  });

  it("is refused in one sentence where no sheet holds a 绩效目标表", async () => {
    const { exit, out, err } = await run("check", "none.xlsx", "--all-sheets");
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(/^[^\n]+。\n$/);
  });
});
