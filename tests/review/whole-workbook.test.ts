import { applyFixes } from "../../src/review/fix/apply-fixes";
import { checkSheet } from "../../src/review/check/check-sheet";
import { suppressFindings } from "../../src/review/check/suppress-findings";
import { undoStep } from "../../src/review/port/undo-history";
import { openWorkbook } from "../../src/review/open/open-workbook";
import { rememberChoices } from "../../src/review/settings/remember-choices";
import { reportSheet } from "../../src/review/report/report-sheet";
import { runRibbonCommand } from "../../src/review/ribbon/ribbon-command";
import { RULES } from "../../src/rules/registry";
import { placeIn, WHOLE_WORKBOOK } from "../../src/sheet/sheet-parts";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { cardSheet } from "../support/card-rows";
import { sheetOf } from "../support/draw-sheet";
import { useHosts } from "../support/use-hosts";
import { wholeWorkbook } from "../support/whole-workbook";
import { workbookOf } from "./workbook-of";

const BLANK = "沿线群众 满意度";
const CARDS: readonly SheetSnapshot[] = [
  cardSheet("养护", "道路养护", "120", "≥46公里", BLANK),
  cardSheet("路灯", "路灯安装", "80", ""),
  cardSheet("水毁", "水毁抢修", "60", "≥3处", BLANK),
];
const OTHER = sheetOf(
  [
    ["姓名", "电话"],
    ["张三", "8231"],
  ],
  "通讯录",
).snapshot;
const SAFE = { kind: "findings", safety: "safe", rule: "wording/no-inner-blanks" } as const;
const VALUE = RULES.filter(({ meta }) => meta.id === "indicator/value-required");

const hosts = useHosts();

function cards(): Workbook {
  return workbookOf(...CARDS, OTHER);
}

/** The name of the last indicator of each card. */
function lastIndicators({ sheets }: Workbook): readonly unknown[] {
  return sheets.slice(0, 3).map((sheet) => sheet.cell({ row: 8, column: 2 }).value);
}

describe.each([
  ["Excel", "1.17"],
  ["a workbook in memory", null],
] as const)("all sheets of a workbook in %s", (_name, api) => {
  test("are read in as few requests as one, judged as one, and each place is told with its sheet", async () => {
    const host = hosts.over(cards(), api);
    const before = hosts.office?.syncs ?? 0;
    const { parts, reading, result, around } = await checkSheet(host, WHOLE_WORKBOOK, RULES);
    if (hosts.office) expect(hosts.office.syncs - before).toBeLessThanOrEqual(8);
    expect(parts.map(({ sheet }) => sheet)).toEqual(["养护", "路灯", "水毁"]);
    expect(around).toEqual({ passedOver: ["通讯录"], statements: [] });
    expect(reading.document?.tables.length).toBe(3);
    const missing = result.findings.filter(({ rule }) => rule === "indicator/value-required");
    expect(missing.map(({ at }) => placeIn(parts, at))).toEqual([
      { sheet: "路灯", range: { first: { row: 7, column: 3 }, last: { row: 7, column: 3 } } },
    ]);
  });

  test("are mended as one step, each on its own sheet, and brought back by it", async () => {
    const workbook = cards();
    const host = hosts.over(workbook, api);
    const before = wholeWorkbook(workbook);
    const outcome = await applyFixes(host, WHOLE_WORKBOOK, RULES, SAFE);
    if (outcome.kind !== "fixed") throw new Error(outcome.kind);
    expect(outcome.changes.map(({ sheet, at, becomes }) => [sheet, at.row, at.column, becomes])).toEqual([
      ["养护", 8, 2, "沿线群众满意度"],
      ["水毁", 8, 2, "沿线群众满意度"],
    ]);
    expect(outcome.records.length).toBe(1);
    expect(lastIndicators(workbook)).toEqual(["沿线群众满意度", "沿线群众满意度", "沿线群众满意度"]);
    await undoStep(host, { kind: "fix", records: outcome.records });
    expect(wholeWorkbook(workbook)).toEqual(before);
  });

  test("stay as they were where one of them cannot be written, or was changed meanwhile", async () => {
    const workbook = cards();
    const host = hosts.over(workbook, api);
    const { parts, result } = await checkSheet(host, WHOLE_WORKBOOK, RULES);
    const blanks = result.findings.filter(({ rule }) => rule === "wording/no-inner-blanks");
    const flood = workbook.sheetNamed("水毁");
    flood?.setCells([{ at: { row: 8, column: 2 }, value: "群众满意度" }]);
    await expect(
      applyFixes(host, WHOLE_WORKBOOK, RULES, { kind: "picked", findings: blanks, parts }),
    ).rejects.toMatchObject({ kind: "stale" });
    expect(lastIndicators(workbook)).toEqual([BLANK, "沿线群众满意度", "群众满意度"]);
    flood?.setCells([{ at: { row: 8, column: 2 }, value: BLANK }]);
    flood?.setFacet("protection", { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false });
    const before = wholeWorkbook(workbook);
    await expect(applyFixes(host, WHOLE_WORKBOOK, RULES, SAFE)).rejects.toMatchObject({
      kind: "protected",
      remains: [],
    });
    expect(wholeWorkbook(workbook)).toEqual(before);
  });

  test("give one report, which is none of them and is refreshed from all of them", async () => {
    const workbook = cards();
    const host = hosts.over(workbook, api);
    const first = await reportSheet(host, WHOLE_WORKBOOK, "tables", RULES);
    if (first.kind !== "reported") throw new Error(first.kind);
    expect(
      (await host.listSheets())
        .filter(({ generated }) => generated)
        .map(({ name, generated }) => [name, generated?.source]),
    ).toEqual(first.sheets.map((name) => [name, WHOLE_WORKBOOK]));
    expect((await checkSheet(host, WHOLE_WORKBOOK, [])).parts.length).toBe(3);
    workbook.activate(workbook.sheets[3] ?? workbook.activeSheet);
    expect(await openWorkbook(host)).toMatchObject({ kind: "found", target: { sheet: "养护" } });
    const again = await reportSheet(host, WHOLE_WORKBOOK, "tables", RULES, {}, undefined, "earlier");
    expect(again).toMatchObject({ kind: "reported", sheets: [], refreshed: { sheets: first.sheets } });
  });
});

describe("what is kept of all sheets", () => {
  const withMileage = (value: string): Workbook =>
    workbookOf(cardSheet("养护", "道路养护", "120", "≥46公里"), cardSheet("路灯", "路灯安装", "80", value));

  /** A workbook whose one finding was ignored, on the sheet or over all of them, with this standing there now. */
  async function ignoredOn(sheet: string, becomes: string): Promise<WorkbookHost> {
    const workbook = withMileage("");
    const host = new WorkbookHost(workbook);
    const { result } = await checkSheet(host, sheet, VALUE);
    expect(await suppressFindings(host, sheet, VALUE, result.findings, "按实际完成")).toMatchObject({
      kind: "ignored",
    });
    workbook.sheetNamed("路灯")?.setCells([{ at: { row: 7, column: 3 }, value: becomes }]);
    return host;
  }

  test.each([["路灯"], [WHOLE_WORKBOOK]])(
    "an ignore of sheet “%s” holds over all sheets, and expires there",
    async (sheet) => {
      const still = await checkSheet(await ignoredOn(sheet, ""), WHOLE_WORKBOOK, VALUE);
      expect(still.result).toMatchObject({ findings: [], suppressed: { length: 1 }, expired: [] });
      const gone = await checkSheet(await ignoredOn(sheet, "≥30盏"), WHOLE_WORKBOOK, VALUE);
      expect(gone.result).toMatchObject({
        findings: [],
        suppressed: [],
        expired: [{ why: "gone", suppression: { sheet } }],
      });
    },
  );

  test("an ignore of a sheet that is not read says nothing of itself", async () => {
    const host = await ignoredOn("路灯", "≥30盏");
    expect((await checkSheet(host, "养护", VALUE)).result.expired).toEqual([]);
  });

  test("where the workbook remembers that its sheets are one document it opens so, and the ribbon means all of them", async () => {
    const workbook = withMileage("");
    const host = new WorkbookHost(workbook);
    expect(await openWorkbook(host)).toMatchObject({ target: { sheet: "养护" } });
    const record = await rememberChoices(host, RULES, WHOLE_WORKBOOK, { together: true });
    expect(await openWorkbook(host)).toMatchObject({
      kind: "found",
      target: { sheet: WHOLE_WORKBOOK, parts: [{ sheet: "养护" }, { sheet: "路灯" }], facts: { projects: 2 } },
    });
    expect(await runRibbonCommand("checkSheet", host, VALUE)).toMatchObject({
      kind: "checked",
      checked: { target: { sheet: WHOLE_WORKBOOK } },
    });
    expect([workbook.activeSheet.name, workbook.selection.first]).toEqual(["路灯", { row: 7, column: 3 }]);
    expect(await runRibbonCommand("writeReport", host, RULES)).toMatchObject({
      kind: "reported",
      sheets: { length: 1 },
    });
    await host.undo(record);
    expect(await openWorkbook(host)).toMatchObject({ target: { sheet: "养护" } });
  });
});
