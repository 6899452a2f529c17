import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";
import truth from "../sheets/2020-gulou-zuzhibu.truth.json";
import { cleanGulou, rawGulou } from "../support/gulou-sheets";
import { enterValues } from "../../src/workbook/enter-values";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { validatorErrors } from "../workbook/validator-errors";
import type { Run } from "./jxmb";
import { jxmb } from "./jxmb";
import { plainSheet, xlsxOf } from "./xlsx-file";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);
const run = (...words: readonly string[]): Promise<Run> => jxmb(folder, ...words);

beforeAll(async () => {
  const notes = plainSheet("说明", [["填报说明"], ["按时报送"]]);
  writeFileSync(inFolder("raw.xlsx"), await xlsxOf([notes, { ...rawGulou(), name: "绩效目标表" }]));
  writeFileSync(inFolder("clean.xlsx"), await xlsxOf([{ ...cleanGulou(), name: "绩效目标表" }]));
  writeFileSync(
    inFolder("other.xlsx"),
    await xlsxOf([
      plainSheet("工资表", [
        ["姓名", "工资"],
        ["张三", "100"],
      ]),
      plainSheet("半张表", [["序号", "项目名称", "方向"]]),
    ]),
  );
  writeFileSync(inFolder("empty-sheet.xlsx"), await xlsxOf([plainSheet("Sheet1", [])]));
  writeFileSync(inFolder("zero.xlsx"), "");
  writeFileSync(inFolder("table.csv.xlsx"), "序号,项目名称\n1,培训\n");
  writeFileSync(inFolder("web.xlsx"), "<html><table><tr><td>序号</td></tr></table></html>");
  const compound = Buffer.alloc(1024);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(compound);
  writeFileSync(inFolder("old.xls"), compound);
  const whole = readFileSync(inFolder("clean.xlsx"));
  writeFileSync(inFolder("cut.xlsx"), whole.subarray(0, Math.floor(whole.length / 2)));
  mkdirSync(inFolder("folder.xlsx"));
});

/** The true table as `read --json` gives it, row numbers and what the copy cut off aside. */
function fold(text: string | null): string | null {
  return text === null ? null : text.normalize("NFKC").replace(/\s+/gu, "");
}

interface ReadOutput {
  readonly file: string;
  readonly sheet: string;
  readonly document: {
    readonly statement: object | null;
    readonly tables: readonly {
      readonly at: string;
      readonly projects: readonly {
        readonly seq: number;
        readonly name: string;
        readonly budget: number;
        readonly overallGoal: string;
        readonly indicators: readonly (Readonly<Record<string, string | number | null>> & { readonly row: number })[];
      }[];
    }[];
  };
  readonly leftovers: readonly object[];
  readonly repairs: readonly object[];
}

const ITEMS = ["level1", "level2", "level3", "detail", "nature", "direction", "value", "unit"] as const;

function tableOf({ document }: ReadOutput): unknown {
  return document.tables.flatMap(({ projects }) =>
    projects.map(({ seq, name, budget, overallGoal, indicators }) => ({
      seq,
      name: fold(name),
      budget,
      overallGoal: fold(overallGoal),
      indicators: indicators.map((indicator) => ITEMS.map((item) => fold(indicator[item] as string | null))),
    })),
  );
}

function trueTable(lostAs: Readonly<Record<string, string>>): unknown {
  return truth.projects.map(({ seq, name, budget, overallGoal, indicators }) => ({
    seq,
    name: fold(name),
    budget,
    overallGoal: fold(overallGoal),
    indicators: indicators.map((indicator) => {
      const lost: readonly string[] = "lost" in indicator ? (indicator.lost ?? []) : [];
      const certain = indicator.level3 !== "便捷化信息查询数";
      return ITEMS.map((item) => fold(lost.includes(item) && certain ? (lostAs[item] ?? null) : indicator[item]));
    }),
  }));
}

describe("jxmb read --json", () => {
  it("gives the true table of the raw document, and only JSON", async () => {
    const { exit, out, err } = await run("read", "raw.xlsx", "--json");
    const read = JSON.parse(out) as ReadOutput;
    expect({ exit, err, file: read.file, sheet: read.sheet }).toEqual({
      exit: 0,
      err: "",
      file: "raw.xlsx",
      sheet: "绩效目标表",
    });
    expect(tableOf(read)).toEqual(trueTable({}));
    expect(read.document).toMatchObject({
      year: 2020,
      unitCode: "116001",
      unitName: "中共福州市鼓楼区组织部",
      moneyUnit: "万元",
      statement: { projectCount: 17, total: 1909.11, names: truth.statedNames, noBusinessExpense: true },
    });
    expect(read.repairs.length).toBeGreaterThan(0);
  });

  it("gives the same for the official form, with nothing repaired", async () => {
    const { exit, out } = await run("read", "clean.xlsx", "--json");
    const read = JSON.parse(out) as ReadOutput;
    expect(exit).toBe(0);
    expect(tableOf(read)).toEqual(trueTable({ nature: "正向指标", direction: "等于", value: "100", unit: "%" }));
    expect(read.repairs).toEqual([]);
    const rows = read.document.tables.flatMap(({ projects }) =>
      projects.flatMap(({ indicators }) => indicators.map(({ row }) => row)),
    );
    expect(rows).toEqual(rows.map((_, index) => (rows[0] ?? 0) + index));
  });

  it("has exactly the keys that programs rely on", async () => {
    const read = JSON.parse((await run("read", "clean.xlsx", "--json")).out) as ReadOutput;
    const table = read.document.tables[0];
    const project = table?.projects[0];
    const keys = (value: object | null | undefined): readonly string[] => Object.keys(value ?? {});
    expect(keys(read)).toEqual([
      "file",
      "sheet",
      "document",
      "asides",
      "leftovers",
      "repairs",
      "statementFrom",
      "remembered",
    ]);
    expect(keys(read.document)).toEqual(["title", "year", "unitCode", "unitName", "moneyUnit", "statement", "tables"]);
    expect(keys(read.document.statement)).toEqual(["source", "projectCount", "total", "names", "noBusinessExpense"]);
    expect(keys(table)).toEqual([
      "kind",
      "form",
      "framework",
      "at",
      "missingColumns",
      "extraColumns",
      "projects",
      "totals",
    ]);
    expect(keys(project)).toEqual(["seq", "name", "budget", "overallGoal", "indicators", "extras", "card"]);
    expect(keys(project?.indicators[0])).toEqual([...ITEMS, "weight", "horizon", "extras", "row"]);
    expect(table?.at).toMatch(/^绩效目标表!A\d+:L\d+$/);
  });
});

describe("jxmb read", () => {
  it("tells a person what was read in the sample", async () => {
    const { exit, out } = await run("read", join(__dirname, "../../assets/samples/2020-gulou-raw.xlsx"));
    expect(exit).toBe(0);
    expect(out).toContain("17 个项目 · 97 条指标 · 1909.11 万元");
    expect(out).not.toContain("\u001B");
  });
});

describe("jxmb check", () => {
  it("finds the missing unit and exits with 1", async () => {
    const { exit, out, err } = await run("check", "raw.xlsx", "--json");
    const result = JSON.parse(out) as {
      findings: readonly { rule: string; at: string; severity: string }[];
      counts: Record<string, number>;
      gate: string;
    };
    expect({ exit, err, gate: result.gate }).toEqual({ exit: 1, err: "", gate: "blocked" });
    expect(Object.keys(result)).toEqual([
      "findings",
      "counts",
      "gate",
      "undecided",
      "ignored",
      "expired",
      "statementFrom",
      "judgedBy",
    ]);
    expect(result.findings.filter(({ rule }) => rule === "indicator/value-needs-unit")).not.toEqual([]);
    for (const finding of result.findings) {
      expect(Object.keys(finding)).toEqual(["rule", "severity", "message", "at", "related", "fix"]);
      expect(finding.at).toMatch(/^绩效目标表![A-Z]+\d+(?::[A-Z]+\d+)?$/);
    }
    for (const severity of ["error", "warning", "suggestion"]) {
      expect(result.findings.filter((finding) => finding.severity === severity)).toHaveLength(
        result.counts[severity] ?? -1,
      );
    }
  });

  it("tells a person the findings by severity, with address, rule and gate", async () => {
    const { exit, out } = await run("check", "raw.xlsx");
    expect(exit).toBe(1);
    expect(out).toMatch(/错误（\d+）\n {2}[A-Z]+\d+/);
    expect(out).toContain("indicator/value-needs-unit");
    expect(out.trimEnd()).toMatch(/\d+ 个错误 · \d+ 个警告 · \d+ 个建议 {2}不能报送$/);
  });

  it("exits with 0 where no finding is an error", async () => {
    const rows = [
      ["财政支出项目绩效目标表"],
      ["（2020 年度）"],
      ["单位名称：[116001]某某局"],
      ["序号", "项目名称", "年预算安排资金(万元)", "项目总体绩效目标", "项目年度绩效目标"],
      [
        "",
        "",
        "",
        "",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标明细说明",
        "指标性质",
        "方向",
        "绩效目标值",
        "计量单位",
      ],
      [
        "1",
        "干部培训经费",
        "10",
        "2020年12月底前完成培训650人次，提高干部业务能力。",
        "产出指标",
        "数量指标",
        "培训人次",
        "参加培训的干部",
        "正向指标",
        "大于等于",
        "650",
        "人次",
      ],
      ["", "", "", "", "产出指标", "质量指标", "培训合格率", "考核合格的比例", "正向指标", "大于等于", "95", "%"],
      ["", "", "", "", "产出指标", "时效指标", "12月底前培训完成率", "按期完成的班次", "正向指标", "等于", "100", "%"],
      ["", "", "", "", "产出指标", "成本指标", "培训总成本", "全年支出", "反向指标", "小于等于", "10", "万元"],
      [
        "",
        "",
        "",
        "",
        "效益指标",
        "社会效益指标",
        "业务能力提升人数",
        "考核等次提高的干部",
        "正向指标",
        "大于等于",
        "60",
        "人",
      ],
      [
        "",
        "",
        "",
        "",
        "满意度指标",
        "服务对象满意度指标",
        "参训人员满意度",
        "参训干部问卷",
        "正向指标",
        "大于等于",
        "90",
        "%",
      ],
    ];
    writeFileSync(inFolder("good.xlsx"), await xlsxOf([plainSheet("绩效目标表", rows)]));
    const { exit, out } = await run("check", "good.xlsx", "--json");
    expect(JSON.parse(out)).toMatchObject({ counts: { error: 0 }, gate: "ready" });
    expect(exit).toBe(0);
  });
});

describe("jxmb report", () => {
  it("writes a new workbook whose new sheet reads back as the same table, and leaves the input alone", async () => {
    const before = readFileSync(inFolder("raw.xlsx"));
    const { exit, out, err } = await run("report", "raw.xlsx", "-o", "report.xlsx");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(readFileSync(inFolder("raw.xlsx")).equals(before)).toBe(true);
    const sheet = /工作表：「([^」]+)」/.exec(out)?.[1] ?? "";
    const original = JSON.parse((await run("read", "raw.xlsx", "--json")).out) as ReadOutput;
    expect(tableOf(original)).toEqual(trueTable({}));
    const report = JSON.parse((await run("read", "report.xlsx", "--sheet", sheet, "--json")).out) as ReadOutput;
    expect(tableOf(report)).toEqual(tableOf(original));
    expect({ leftovers: report.leftovers, repairs: report.repairs }).toEqual({ leftovers: [], repairs: [] });
    const kept = JSON.parse((await run("read", "report.xlsx", "--sheet", "绩效目标表", "--json")).out) as ReadOutput;
    expect({ ...kept, file: "" }).toEqual({ ...original, file: "" });
  });

  it("writes the 情况说明 and the 整改清单 beside the table, and a Word file, where they are asked for", async () => {
    expect(
      await run("report", "clean.xlsx", "-o", "all.xlsx", "--disclosure", "--corrections", "--docx", "all.docx"),
    ).toEqual({
      exit: 0,
      out: "已生成「all.xlsx」，新的工作表：「情况说明(报送)」「绩效目标表(报送)」「整改清单」。\n已生成「all.docx」。\n用到的字体：方正小标宋简体（没有装时显示为宋体）、楷体_GB2312（没有装时显示为楷体）、仿宋_GB2312（没有装时显示为仿宋）。\n",
      err: "",
    });
    expect(readFileSync(inFolder("all.docx")).subarray(0, 2).toString("latin1")).toBe("PK");
    rmSync(inFolder("all.docx"));
  });

  it("prints a list as cards, one page a project, in the layout of a profile, where it is asked to", async () => {
    writeFileSync(inFolder("layout.json"), JSON.stringify({ layout: { fonts: { title: "华文中宋", body: "宋体" } } }));
    const { exit, out, err } = await run(
      "report",
      "clean.xlsx",
      "-o",
      "cards.xlsx",
      "--report-form",
      "card",
      "--profile",
      "layout.json",
    );
    expect({ exit, out, err }).toEqual({
      exit: 0,
      out: "已生成「cards.xlsx」，新的工作表：「绩效目标表(报送)」。\n一项目一页的表没有序号，各页按原表次序排列。\n",
      err: "",
    });
    const cards = JSON.parse(
      (await run("read", "cards.xlsx", "--sheet", "绩效目标表(报送)", "--json")).out,
    ) as ReadOutput;
    const names = (read: ReadOutput): unknown =>
      read.document.tables.flatMap((table) => table.projects.map(({ name, indicators }) => [name, indicators.length]));
    expect(cards.document.tables).toHaveLength(17);
    expect(names(cards)).toEqual(names(JSON.parse((await run("read", "clean.xlsx", "--json")).out) as ReadOutput));
    expect(
      await run("report", "cards.xlsx", "--sheet", "绩效目标表(报送)", "-o", "list.xlsx", "--report-form", "list"),
    ).toMatchObject({ exit: 2, out: "" });
  });

  it("refreshes what it generated before where it is asked to, and keeps what was changed there by hand", async () => {
    await run("report", "clean.xlsx", "-o", "first.xlsx", "--disclosure", "--corrections");
    const again = await openWorkbook(readFileSync(inFolder("first.xlsx")));
    const list = again.sheetNamed("整改清单");
    if (!list) throw new Error("nothing was listed");
    enterValues(list, { row: 0, column: 0 }, [["手改"]]);
    again.moveSheet(list, 0);
    again.renameSheet(list, "发业务科");
    writeFileSync(inFolder("changed.xlsx"), await saveWorkbook(again));
    const { exit, out, err } = await run(
      "report",
      "changed.xlsx",
      "-o",
      "second.xlsx",
      "--disclosure",
      "--corrections",
      "--update",
    );
    expect({ exit, err, out: out.split("\n").slice(0, 3) }).toEqual({
      exit: 0,
      err: "",
      out: [
        "已生成「second.xlsx」。",
        "更新的工作表：「情况说明(报送)」「绩效目标表(报送)」。",
        "更新的工作表：「发业务科」。生成后手工改过、更新前的内容留在：「发业务科 上一版」。",
      ],
    });
    const { sheets } = await openWorkbook(readFileSync(inFolder("second.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual([
      "发业务科",
      "发业务科 上一版",
      "绩效目标表",
      "情况说明(报送)",
      "绩效目标表(报送)",
    ]);
    expect(sheets.map((sheet) => sheet.cell({ row: 0, column: 0 }).value === "手改")).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(await validatorErrors(inFolder("second.xlsx"))).toEqual([]);
  });

  it("refuses to write over the input or, unless told to, over another file", async () => {
    writeFileSync(inFolder("there.xlsx"), "kept");
    expect(await run("report", "clean.xlsx", "-o", "./clean.xlsx", "--force")).toMatchObject({ exit: 2, out: "" });
    expect(await run("report", "clean.xlsx", "-o", "there.xlsx")).toMatchObject({
      exit: 2,
      out: "",
      err: "「there.xlsx」已存在；换一个文件名，或加 --force 覆盖。\n",
    });
    expect(readFileSync(inFolder("there.xlsx"), "utf8")).toBe("kept");
    expect(await run("report", "clean.xlsx", "-o", "there.xlsx", "--force")).toMatchObject({ exit: 0 });
  });

  it("writes nothing where it cannot", async () => {
    const before = readdirSync(folder).sort();
    for (const words of [
      ["clean.xlsx", "-o", "nowhere/out.xlsx"],
      ["clean.xlsx", "-o", "out.csv"],
      ["clean.xlsx", "--docx", "out.doc"],
      ["other.xlsx", "-o", "out.xlsx"],
      ["missing.xlsx", "-o", "out.xlsx"],
    ]) {
      const { exit, out, err } = await run("report", ...words);
      expect({ exit, out, sentences: err.trimEnd().split("\n").length }).toEqual({ exit: 2, out: "", sentences: 1 });
    }
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(existsSync(inFolder("out.xlsx"))).toBe(false);
  });
});

describe("jxmb fix", () => {
  it("writes a new workbook with the certain mistakes mended, each change told, and leaves the input alone", async () => {
    const before = readFileSync(inFolder("raw.xlsx"));
    const { exit, out, err } = await run("fix", "raw.xlsx", "-o", "fixed.xlsx");
    expect({ exit, err }).toEqual({ exit: 1, err: "" });
    expect(readFileSync(inFolder("raw.xlsx")).equals(before)).toBe(true);
    const changes = out.split("\n").filter((line) => line.includes(" → "));
    expect(out).toContain(`已改正 ${changes.length} 个单元格，写入「fixed.xlsx」。`);
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.every((line) => /^[A-Z]+\d+ +.+ → .+$/.test(line))).toBe(true);
    expect((await run("fix", "fixed.xlsx", "--dry-run")).out).toContain("没有可改正的单元格。");
    expect(tableOf(JSON.parse((await run("read", "fixed.xlsx", "--json")).out) as ReadOutput)).not.toEqual([]);
  });

  it("keeps to one rule, and writes nothing where it is only tried", async () => {
    const before = readdirSync(folder).sort();
    const all = (await run("fix", "raw.xlsx", "--dry-run", "--all")).out;
    const one = (await run("fix", "raw.xlsx", "--dry-run", "--rule", "form/number-format-uniform")).out;
    expect(one.length).toBeLessThan(all.length);
    expect(one).toContain("没有写文件");
    expect(await run("fix", "raw.xlsx", "--dry-run", "--rule", "no/such")).toMatchObject({ exit: 2, out: "" });
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it("never writes over a file", async () => {
    writeFileSync(inFolder("taken.xlsx"), "kept");
    expect(await run("fix", "clean.xlsx", "-o", "clean.xlsx")).toMatchObject({ exit: 2, out: "" });
    expect(await run("fix", "clean.xlsx", "-o", "taken.xlsx")).toEqual({
      exit: 2,
      out: "",
      err: "「taken.xlsx」已存在；换一个文件名。\n",
    });
    expect(readFileSync(inFolder("taken.xlsx"), "utf8")).toBe("kept");
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["missing.xlsx", /找不到文件/],
    ["folder.xlsx", /是文件夹/],
    ["zero.xlsx", /空文件/],
    ["table.csv.xlsx", /文本/],
    ["web.xlsx", /文本/],
    ["old.xls", /旧版 \.xls/],
    ["cut.xlsx", /已损坏/],
    ["empty-sheet.xlsx", /是空的/],
    ["other.xlsx", /没有绩效目标表，最接近的是工作表「半张表」/],
  ])("%s gets one sentence and exit code 2", async (file, sentence) => {
    const { exit, out, err } = await run("check", file, "--json");
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^[^\n]+。\n$/);
  });

  it("names the sheets there are where the wanted one is not", async () => {
    expect(await run("read", "raw.xlsx", "--sheet", "没有")).toEqual({
      exit: 2,
      out: "",
      err: "没有工作表「没有」；文件中的工作表有：「说明」「绩效目标表」。\n",
    });
    expect(await run("read", "raw.xlsx", "--sheet", "说明")).toMatchObject({ exit: 2, out: "" });
  });
});

it("says how it is used and which version it is", async () => {
  expect(await run("--help")).toMatchObject({ exit: 0, err: "" });
  expect(await run("--version")).toEqual({ exit: 0, out: `${version}\n`, err: "" });
  expect(await run("check", "clean.xlsx", "-o", "x")).toMatchObject({ exit: 2, out: "" });
});
