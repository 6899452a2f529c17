import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cardRows } from "../support/card-rows";
import type { Run } from "./jxmb";
import { jxmb } from "./jxmb";
import { plainSheet, xlsxOf } from "./xlsx-file";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-all-sheets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]): Promise<Run> => jxmb(folder, ...words);

const PROSE =
  "2023年清溪县交通运输局共设置3个项目绩效目标，分别是：道路、桥梁养护，路灯安装，水毁抢修项目，共涉及财政拨款资金300万元。";

beforeAll(async () => {
  const sheets = [
    plainSheet("情况说明", [["预算绩效目标情况说明"], [PROSE]]),
    plainSheet("养护", cardRows("道路、桥梁养护", "120", "≥46公里", "沿线群众 满意度")),
    plainSheet("路灯", cardRows("路灯安装", "80", "", "沿线群众满 意度")),
    plainSheet("通讯录", [
      ["姓名", "电话"],
      ["张三", "8231"],
    ]),
  ];
  writeFileSync(join(folder, "cards.xlsx"), await xlsxOf(sheets));
  const twice = sheets.slice(0, 3).map((sheet, index) => ({ ...sheet, name: `${index + 1}` }));
  const lists = ["甲", "乙"].map((name) =>
    plainSheet(name, [
      [PROSE],
      ["序号", "项目名称", "预算金额（万元）", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值", "计量单位"],
      ["1", `${name}项目`, "10", "完成任务，服务群众。", "产出指标", "数量指标", "办结件数", "40", "件"],
    ]),
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
        readonly tables: readonly {
          readonly at: string;
          readonly projects: readonly {
            readonly name: string;
            readonly budget: number;
            readonly indicators: readonly { readonly row: number }[];
          }[];
        }[];
      };
    };
    expect([read.sheets, read.passedOver, read.statementFrom]).toEqual([
      ["养护", "路灯"],
      ["通讯录"],
      { sheet: "情况说明" },
    ]);
    expect(
      read.document.tables.flatMap(({ at, projects }) =>
        projects.map(({ name, budget, indicators }) => [
          at.split("!")[0],
          name,
          budget,
          indicators.map(({ row }) => row),
        ]),
      ),
    ).toEqual([
      ["养护", "道路、桥梁养护", 120, [8, 9]],
      ["路灯", "路灯安装", 80, [8, 9]],
    ]);
    expect([read.document.year, read.document.statement.projectCount, read.document.statement.names]).toEqual([
      2023,
      3,
      ["道路、桥梁养护", "路灯安装", "水毁抢修"],
    ]);
  });

  it("judges them together, each place with its sheet", async () => {
    const { exit, out } = await run("check", "cards.xlsx", "--all-sheets", "--json");
    const { findings } = JSON.parse(out) as { readonly findings: readonly Found[] };
    expect(exit).toBe(1);
    const of = (rule: string): readonly Found[] => findings.filter((finding) => finding.rule === rule);
    expect(of("indicator/value-required").map(({ at }) => at)).toEqual(["路灯!D8"]);
    expect(of("statement/project-count-matches")).toMatchObject([{ at: expect.stringMatching(/^养护!/) as string }]);
    expect(of("statement/names-match").map(({ message }) => message)).toEqual([
      expect.stringContaining("水毁抢修") as string,
    ]);
    expect(of("statement/total-matches").length).toBe(1);
  });

  it("tells a person which sheets were looked at", async () => {
    const { out } = await run("check", "cards.xlsx", "--all-sheets");
    for (const said of [
      "整个工作簿（2 张工作表）",
      "路灯!D8",
      "没有绩效目标表、未读取的工作表：「通讯录」",
      "情况说明取自工作表「情况说明」",
    ])
      expect(out).toContain(said);
  });

  it("compares no statement with all projects where several sheets have their own, which is said", async () => {
    const { out } = await run("read", "several-statements.xlsx", "--all-sheets");
    expect(out).toContain("工作表「甲」「乙」各有情况说明，没有与全部项目核对；用 --sheet 逐张校验");
    expect(out).toContain("4 个项目 · 6 条指标 · 220 万元");
    expect(out).not.toContain("情况说明：");
  });

  it("mends all sheets as one, each cell told with its sheet, and leaves the input as it is", async () => {
    const { exit, out } = await run(
      "fix",
      "cards.xlsx",
      "-o",
      "fixed.xlsx",
      "--all-sheets",
      "--rule",
      "wording/no-inner-blanks",
    );
    expect(exit).toBe(1);
    for (const said of [
      "养护!C9    「沿线群众 满意度」 → 「沿线群众满意度」",
      "路灯!C9    「沿线群众满 意度」 → 「沿线群众满意度」",
      "已改正 2 个单元格，写入",
      "没有绩效目标表、未读取的工作表：「通讯录」",
    ])
      expect(out).toContain(said);
    const cells = async (file: string): Promise<unknown> => {
      const { sheets } = await openWorkbook(readFileSync(join(folder, file)));
      return sheets.map((sheet) => sheet.cell({ row: 8, column: 2 }).value);
    };
    expect(await cells("fixed.xlsx")).toEqual(["", "沿线群众满意度", "沿线群众满意度", ""]);
    expect(await cells("cards.xlsx")).toEqual(["", "沿线群众 满意度", "沿线群众满 意度", ""]);
    expect((await run("fix", "cards.xlsx", "--all-sheets", "--dry-run")).out).toMatch(
      /可改正 \d+ 个单元格；没有写文件/,
    );
  });

  it("reports all projects at once, never takes a report for a table, and refreshes it", async () => {
    const { exit, out } = await run(
      "report",
      "cards.xlsx",
      "-o",
      "reported.xlsx",
      "--all-sheets",
      "--disclosure",
      "--corrections",
    );
    expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining("「整改清单」") as string });
    const texts = async (file: string): Promise<ReadonlyMap<string, string>> => {
      const { sheets } = await openWorkbook(readFileSync(join(folder, file)));
      return new Map(
        sheets.map((sheet) => [
          sheet.name,
          [...sheet.store.snapshot().values()]
            .flatMap((row) => row.map((cell) => String(cell?.value ?? "")))
            .join("\n"),
        ]),
      );
    };
    const written = await texts("reported.xlsx");
    const made = [...written.keys()].slice(4);
    expect(made).toEqual(["情况说明(报送)", "绩效目标表(报送)", "整改清单"]);
    expect(written.get("情况说明(报送)")).toContain("共设置 2 个项目绩效目标");
    for (const name of ["道路、桥梁养护", "路灯安装"]) {
      expect(written.get("情况说明(报送)")).toContain(name);
      expect(written.get("绩效目标表(报送)")).toContain(name);
    }
    expect(written.get("整改清单")).toContain("路灯!D8");

    const read = JSON.parse((await run("read", "reported.xlsx", "--all-sheets", "--json")).out) as {
      readonly sheets: readonly string[];
      readonly passedOver: readonly string[];
    };
    expect([read.sheets, read.passedOver]).toEqual([["养护", "路灯"], ["通讯录"]]);
    expect(
      (
        await run(
          "report",
          "reported.xlsx",
          "-o",
          "again.xlsx",
          "--all-sheets",
          "--update",
          "--disclosure",
          "--corrections",
        )
      ).out,
    ).toContain("更新的工作表：「整改清单」");
    expect([...(await texts("again.xlsx")).keys()]).toEqual([...written.keys()]);
  });

  it("is refused in one sentence where no sheet holds a 绩效目标表", async () => {
    for (const words of [["check"], ["fix", "--dry-run"], ["report", "-o", "x.xlsx"]]) {
      const { exit, out, err } = await run(...words, "none.xlsx", "--all-sheets");
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toMatch(/^[^\n]+。\n$/);
    }
  });
});
