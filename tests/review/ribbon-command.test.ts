import { runRibbonCommand } from "../../src/review/ribbon/ribbon-command";
import { RULES } from "../../src/rules/registry";
import { formatA1 } from "../../src/sheet/a1";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { drawForm } from "../support/draw-form";
import { sheetOf } from "../support/draw-sheet";
import { MODEL_FORMS } from "../support/model-forms";
import { TroubledHost } from "./troubled-host";
import { workbookOf } from "./workbook-of";

const DRAWING = MODEL_FORMS["2015"].drawing;
const FAULTY = drawForm(DRAWING.replace(/\| 12 +\| 公里 +\|/, "| 12 | |")).snapshot;
const CLEAN = drawForm(DRAWING).snapshot;
const NOTES = { ...sheetOf([["会议纪要", "参会人"]]).snapshot, name: "纪要" };

describe("一键校验 of the ribbon", () => {
  it("marks the findings and goes to the gravest; no cell is changed", async () => {
    const workbook = workbookOf(FAULTY);
    const host = new WorkbookHost(workbook);
    const before = await host.readSheet(FAULTY.name);
    const news = await runRibbonCommand("checkSheet", host, RULES);
    if (news.kind !== "checked") throw new Error(news.kind);
    expect(news.checked.result.counts.error).toBe(1);
    const [first] = news.checked.result.findings.filter(({ severity }) => severity === "error");
    expect(formatA1(workbook.selection)).toBe(first && formatA1(first.at));
    expect(news.record).toMatchObject({ kind: "marks", after: [{ sheet: FAULTY.name }] });
    expect(await host.readSheet(FAULTY.name)).toEqual(before);
  });

  it("has nothing to mark on a clean sheet and says so", async () => {
    const news = await runRibbonCommand("checkSheet", new WorkbookHost(workbookOf(CLEAN)), RULES);
    expect(news).toMatchObject({ kind: "checked", checked: { result: { findings: [], gate: "ready" } } });
  });

  it("writes nothing on a sheet that is no form", async () => {
    const news = await runRibbonCommand(
      "checkSheet",
      new TroubledHost(new WorkbookHost(workbookOf(NOTES)), "mark", "busy"),
      RULES,
    );
    expect(news).toMatchObject({ kind: "no-target", look: { kind: "other", sheet: "纪要" } });
  });
});

describe("生成报表 of the ribbon", () => {
  it("writes a new sheet beside the active one", async () => {
    const workbook = workbookOf(FAULTY);
    const news = await runRibbonCommand("writeReport", new WorkbookHost(workbook), RULES);
    if (news.kind !== "reported") throw new Error(news.kind);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([FAULTY.name, ...news.sheets]);
  });
});

describe("清除标记 of the ribbon", () => {
  it("takes away what 一键校验 marked", async () => {
    const host = new WorkbookHost(workbookOf(FAULTY));
    const checked = await runRibbonCommand("checkSheet", host, RULES);
    const cleared = await runRibbonCommand("clearMarks", host, RULES);
    if (checked.kind !== "checked" || checked.record.kind !== "marks") throw new Error(checked.kind);
    expect(cleared).toMatchObject({ kind: "cleared", record: { before: checked.record.after } });
  });
});

describe("trouble of a ribbon command", () => {
  it.each([
    ["checkSheet", "readSheet", "editing"],
    ["checkSheet", "mark", "protected"],
    ["writeReport", "write", "protected"],
    ["clearMarks", "unmark", "busy"],
  ] as const)("is news: %s where %s meets %s", async (command, call, kind) => {
    const host = new TroubledHost(new WorkbookHost(workbookOf(FAULTY)), call, kind);
    expect(await runRibbonCommand(command, host, RULES)).toMatchObject({ kind: "trouble", command, trouble: { kind } });
  });
});
