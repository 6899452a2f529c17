import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Run } from "./jxmb";
import { jxmb } from "./jxmb";
import { plainSheet, xlsxOf } from "./xlsx-file";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "jxmb-reading-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]): Promise<Run> => jxmb(folder, ...words);
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

const TABLE = [
  ["财政支出项目绩效目标表"],
  ["（2021 年度）"],
  ["单位名称：[116001]某某局"],
  [
    "序号",
    "项目名称",
    "年预算安排资金(万元)",
    "项目总体绩效目标",
    "一级指标",
    "二级指标",
    "三级指标",
    "指标明细说明",
    "绩效目标值",
    "计量单位",
    "备注",
  ],
  ["1", "干部培训经费", "10", "完成培训650人次。", "产出指标", "数量指标", "培训人次", "", "650", "人次", "含外聘"],
  ["2", "阵地建设经费", "20", "建成阵地3处。", "产出指标", "数量指标", "阵地数量", "", "3", "处", ""],
  ["合计", "", "30"],
  ["注：本表资金不含上年结转。"],
  ["填报人：某某", "", "", "联系电话：0591-1234567"],
];
const PROSE = "2021年某某局共设置3个项目绩效目标，共涉及财政拨款资金30万元。";
/** 2021年共设置3个项目绩效目标，共涉及资金30万元。 as Notepad on a Chinese Windows saves it. */
const GB18030 = Buffer.from(
  "32303231c4eab9b2c9e8d6c333b8f6cfeec4bfbca8d0a7c4bfb1eaa3acb9b2c9e6bcb0d7cabdf03330cdf2d4aaa1a3",
  "hex",
);

beforeAll(async () => {
  put(
    "apart.xlsx",
    await xlsxOf([
      plainSheet("封面", [["预算绩效目标公开"]]),
      plainSheet("情况说明", [["预算绩效目标情况说明"], [PROSE]]),
      plainSheet("目标表", TABLE),
    ]),
  );
  put("alone.xlsx", await xlsxOf([plainSheet("目标表", TABLE)]));
  put(
    "own.xlsx",
    await xlsxOf([plainSheet("情况说明", [[PROSE]]), plainSheet("目标表", [[PROSE.replace("3个", "2个")], ...TABLE])]),
  );
  put("utf8.txt", `\uFEFF${PROSE}\r\n`);
  put("gb18030.txt", GB18030);
  put("utf16.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PROSE, "utf16le")]));
  put("empty.txt", "另行公开。");
});

interface Output {
  readonly document: {
    readonly statement: { readonly source: string; readonly projectCount: number; readonly total: number } | null;
    readonly tables: readonly object[];
  };
  readonly asides: readonly { readonly role: string; readonly text: string }[];
  readonly statementFrom: object | null;
}

const read = async (...words: readonly string[]): Promise<Output> =>
  JSON.parse((await run("read", ...words, "--json")).out) as Output;

describe("the 情况说明", () => {
  it("is found on another sheet where the table's own has none, which is said", async () => {
    const { document, statementFrom } = await read("apart.xlsx");
    expect([document.statement, statementFrom]).toMatchObject([
      { source: "pasted", projectCount: 3, total: 30 },
      { sheet: "情况说明" },
    ]);
    expect((await run("read", "apart.xlsx")).out).toContain("情况说明取自工作表「情况说明」");
    expect((await run("check", "apart.xlsx")).out).toContain("情况说明取自工作表「情况说明」");
  });

  it("on the table's own sheet goes before any other", async () => {
    const { document, statementFrom } = await read("own.xlsx");
    expect([document.statement, statementFrom]).toMatchObject([{ source: "sheet", projectCount: 2 }, null]);
    expect(await read("alone.xlsx")).toMatchObject({ document: { statement: null }, statementFrom: null });
  });

  it.each(["utf8.txt", "gb18030.txt", "utf16.txt"])("is taken from %s, and compared with the table", async (file) => {
    const { document, statementFrom } = await read("own.xlsx", "--statement", file);
    expect([document.statement, statementFrom]).toMatchObject([
      { source: "pasted", projectCount: 3, total: 30 },
      { file },
    ]);
    const checked = JSON.parse((await run("check", "alone.xlsx", "--statement", file, "--json")).out) as {
      findings: readonly { rule: string; at: string; fix: object | null }[];
    };
    expect(checked.findings.filter(({ rule }) => rule.startsWith("statement/"))).toMatchObject([
      { rule: "statement/project-count-matches", at: "目标表!A4:K4", fix: null },
    ]);
  });

  it("that is none is refused in one sentence", async () => {
    for (const file of ["empty.txt", "missing.txt"]) {
      const { exit, out, err } = await run("check", "alone.xlsx", "--statement", file);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toMatch(/^[^\n]+。\n$/);
    }
  });
});

describe("what was read beyond the standard form", () => {
  it("is told in JSON", async () => {
    const { document, asides } = await read("alone.xlsx");
    expect(document.tables).toMatchObject([
      {
        form: "list",
        framework: "2015",
        missingColumns: ["指标性质", "方向"],
        extraColumns: [{ kind: "remark", caption: "备注" }],
        projects: [{ indicators: [{ extras: [{ kind: "remark", caption: "备注", text: "含外聘" }] }] }, {}],
        totals: [{ label: "合计", amount: 30, at: "目标表!A7:C7" }],
      },
    ]);
    expect(asides.map(({ role }) => role)).toEqual(["note", "signature", "signature"]);
  });

  it("is told to a person", async () => {
    const { out } = await run("read", "alone.xlsx");
    for (const line of [
      "版式：一览表 · 指标体系：产出、效益、满意度（2015 年体系）",
      "没有的列：指标性质、方向",
      "标准表以外的列：备注",
      "合计  30  A7:C7",
      "表外的注、签章、页码等（3 处）",
      "A8  注  注：本表资金不含上年结转。",
    ]) {
      expect(out).toContain(line);
    }
  });

  it("follows the framework the clerk names", async () => {
    expect((await read("alone.xlsx", "--framework", "2021")).document.tables).toMatchObject([{ framework: "2021" }]);
    expect(await run("read", "alone.xlsx", "--form", "table")).toEqual({
      exit: 2,
      out: "",
      err: "没有「table」这个取值；可写 list、card、department。\n",
    });
  });
});
