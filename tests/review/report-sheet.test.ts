import { readDocument } from "../../src/reading/read-document";
import { attempt } from "../../src/review/port/attempt";
import { factsOf } from "../../src/review/open/document-facts";
import { undoStep } from "../../src/review/port/undo-history";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { reportSheet } from "../../src/review/report/report-sheet";
import { RULES } from "../../src/rules/registry";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { drawForm } from "../support/draw-form";
import { sheetOf } from "../support/draw-sheet";
import { workbookOf } from "./workbook-of";

const FORM = drawForm(`
  | 三级指标     | 绩效目标值 | 计量单位 |
  | 设施维护数量 | 12         | 个       |
  | 设施巡查次数 | 4          | 次       |
`).snapshot;

describe("the report of a sheet", () => {
  it("says what the sheet says when it is read back, and leaves the sheet as it was", async () => {
    const host = new WorkbookHost(workbookOf(FORM));
    const before = await host.readSheet(FORM.name);
    const outcome = await reportSheet(host, FORM.name, "tables", []);
    if (outcome.kind !== "reported") throw new Error(outcome.kind);
    const [name = ""] = outcome.sheets;
    const { document } = readDocument(await host.readSheet(name));
    const source = readDocument(before).document;
    expect(document && factsOf(document)).toEqual(source && factsOf(source));
    expect(await host.readSheet(FORM.name)).toEqual(before);
  });

  it("is gone when it is taken back", async () => {
    const host = new WorkbookHost(workbookOf(FORM));
    const outcome = await reportSheet(host, FORM.name, "tables", []);
    if (outcome.kind !== "reported") throw new Error(outcome.kind);
    await undoStep(host, { kind: "report", records: outcome.records });
    expect((await host.listSheets()).map(({ name }) => name)).toEqual([FORM.name]);
  });

  it("says by what it went: what the workbook keeps of how the sheet is read", async () => {
    const host = new WorkbookHost(workbookOf(FORM));
    await rememberChoices(host, RULES, FORM.name, { framework: "2021" });
    const remembered = { remembered: { framework: "2021" }, profile: { from: "standard" }, refused: [] };
    expect(await reportSheet(host, FORM.name, "corrections", RULES)).toMatchObject({
      kind: "reported",
      by: remembered,
    });
    expect(await reportSheet(host, FORM.name, "tables", RULES, { choices: { framework: "2015" } })).toMatchObject({
      by: { remembered: {} },
    });
  });

  it("is not written for an empty sheet or one that is no form", async () => {
    const notes = { ...sheetOf([["会议纪要"]]).snapshot, name: "纪要" };
    const empty = { ...sheetOf([]).snapshot, name: "空表" };
    const host = new WorkbookHost(workbookOf(notes, empty));
    expect(await reportSheet(host, "纪要", "tables", [])).toMatchObject({ kind: "no-target", look: { kind: "other" } });
    expect(await reportSheet(host, "空表", "tables", [])).toMatchObject({ kind: "no-target", look: { kind: "empty" } });
    expect(await host.listSheets()).toHaveLength(2);
  });
});

describe("an attempt", () => {
  it("turns whatever goes wrong into trouble", async () => {
    const failed = await attempt(() => Promise.reject(new TypeError("x is not y")));
    expect(failed).toEqual({ done: false, trouble: { kind: "unexpected", detail: "TypeError: x is not y" } });
    expect(await attempt(() => Promise.reject("gone"))).toMatchObject({
      trouble: { kind: "unexpected", detail: "gone" },
    });
    expect(await attempt(() => Promise.resolve(7))).toEqual({ done: true, value: 7 });
  });
});
