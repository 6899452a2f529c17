import { openSheet, openWorkbook } from "../../src/review/open/open-workbook";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { drawForm } from "../support/draw-form";
import { sheetOf } from "../support/draw-sheet";
import { TroubledHost } from "./troubled-host";
import { workbookOf } from "./workbook-of";

const FORM = drawForm(`
  | 三级指标     | 绩效目标值 | 计量单位 |
  | 设施维护数量 | 12         | 个       |
  | 设施巡查次数 | 4          | 次       |
`).snapshot;
const NOTES = {
  ...sheetOf([
    ["会议纪要", "参会人"],
    ["讨论", "张三"],
  ]).snapshot,
  name: "纪要",
};
const PARTLY = {
  ...sheetOf([
    ["三级指标", "计量单位"],
    ["乙", "个"],
  ]).snapshot,
  name: "草稿",
};
const EMPTY = { ...sheetOf([]).snapshot, name: "空表" };

/** The host, and the names of the sheets read through it. */
function watched(host: SpreadsheetHost): { readonly host: SpreadsheetHost; readonly read: string[] } {
  const read: string[] = [];
  const spy: SpreadsheetHost = {
    listSheets: () => host.listSheets(),
    readSheet: (sheet, ...rest) => {
      read.push(sheet);
      return host.readSheet(sheet, ...rest);
    },
    select: (...given) => host.select(...given),
    readSheets: (...given) => host.readSheets(...given),
    apply: (...given) => host.apply(...given),
    write: (...given) => host.write(...given),
    rewrite: (...given) => host.rewrite(...given),
    retire: (...given) => host.retire(...given),
    discard: (...given) => host.discard(...given),
    writtenOn: (...given) => host.writtenOn(...given),
    mark: (...given) => host.mark(...given),
    unmark: () => host.unmark(),
    readSettings: () => host.readSettings(),
    saveSettings: (changes) => host.saveSettings(changes),
    undo: (record) => host.undo(record),
  };
  return { host: spy, read };
}

describe("opening a workbook", () => {
  it("finds the form on the active sheet, with its figures, and reads no other sheet", async () => {
    const { host, read } = watched(new WorkbookHost(workbookOf(FORM, NOTES, EMPTY)));
    const opened = await openWorkbook(host);
    expect(opened).toMatchObject({
      kind: "found",
      sheets: ["绩效目标表", "纪要", "空表"],
      target: { sheet: "绩效目标表", facts: { year: 2020, projects: 1, indicators: 2, total: 10, totalUnit: "万元" } },
    });
    expect(new Set(read)).toEqual(new Set(["绩效目标表"]));
  });

  it("looks at the other sheets where the active one is none", async () => {
    const opened = await openWorkbook(new WorkbookHost(workbookOf(NOTES, EMPTY, FORM)));
    expect(opened).toMatchObject({ kind: "found", target: { sheet: "绩效目标表" } });
  });

  it("passes over hidden sheets", async () => {
    const workbook = workbookOf(NOTES, FORM);
    const form = workbook.sheetNamed("绩效目标表");
    if (form) workbook.setVisibility(form, "hidden");
    expect(await openWorkbook(new WorkbookHost(workbook))).toMatchObject({ kind: "none", sheets: ["纪要"] });
  });

  it("says what each sheet turned out to be, the likeliest first, where none is the form", async () => {
    const opened = await openWorkbook(new WorkbookHost(workbookOf(EMPTY, NOTES, PARTLY)));
    if (opened.kind !== "none") throw new Error("found a form");
    expect(opened.looks.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual([
      "草稿 other",
      "纪要 other",
      "空表 empty",
    ]);
    expect(opened.looks[0]).toMatchObject({ found: expect.arrayContaining(["三级指标"]) });
  });

  it("goes on past a sheet the host cannot hand over", async () => {
    const host = new TroubledHost(new WorkbookHost(workbookOf(NOTES, FORM)), "readSheet", "unsupported", 1, 1);
    expect(await openWorkbook(host)).toMatchObject({ kind: "found", target: { sheet: "绩效目标表" } });
  });

  it("stops at trouble that every sheet would meet", async () => {
    const host = new TroubledHost(new WorkbookHost(workbookOf(FORM)), "readSheet", "editing");
    await expect(openWorkbook(host)).rejects.toMatchObject({ kind: "editing" });
  });

  it("reads a form longer than its top whole", async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `| 第${index}类设施维护数量 | 12 | 个 |`);
    const long = drawForm(["| 三级指标 | 绩效目标值 | 计量单位 |", ...rows].join("\n")).snapshot;
    expect(await openWorkbook(new WorkbookHost(workbookOf(long)))).toMatchObject({
      target: { facts: { indicators: 400 } },
    });
  });
});

describe("opening the sheet the clerk chose", () => {
  it("says what it is where it is no form", async () => {
    const host = new WorkbookHost(workbookOf(FORM, NOTES, EMPTY));
    expect(await openSheet(host, "纪要")).toMatchObject({ kind: "none", looks: [{ kind: "other", sheet: "纪要" }] });
    expect(await openSheet(host, "空表")).toMatchObject({ kind: "none", looks: [{ kind: "empty", sheet: "空表" }] });
    expect(await openSheet(host, "绩效目标表")).toMatchObject({ kind: "found" });
  });

  it("fails with trouble where it is gone", async () => {
    await expect(openSheet(new WorkbookHost(workbookOf(FORM)), "没有")).rejects.toMatchObject({ kind: "missing" });
  });
});
