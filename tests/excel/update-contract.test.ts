import { layoutReport } from "../../src/layout/layout-report";
import { readDocument } from "../../src/reading/read-document";
import { undoStep } from "../../src/review/port/undo-history";
import { openWorkbook } from "../../src/review/open/open-workbook";
import { previewReport } from "../../src/review/report/report-preview";
import type { ReportOutcome } from "../../src/review/report/report-sheet";
import { reportSheet } from "../../src/review/report/report-sheet";
import type { ReportKind } from "../../src/review/port/report-mark";
import type { SpreadsheetHost } from "../../src/review/port/spreadsheet-host";
import { RULES } from "../../src/rules/registry";
import { rangeOf } from "../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { copySheet } from "../../src/workbook/copy-sheet";
import { enterValues } from "../../src/workbook/enter-values";
import { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import { drawForm } from "../support/draw-form";
import { cleanGulou } from "../support/gulou-sheets";
import { MODEL_FORMS } from "../support/model-forms";
import type { ApiLevel } from "../support/office-js";
import { useHosts } from "../support/use-hosts";
import { cellsOf, plain, wholeWorkbook } from "../support/whole-workbook";

const HOSTS: readonly (readonly [string, ApiLevel | null])[] = [
  ["Excel at ExcelApi 1.9", "1.9"],
  ["Excel at ExcelApi 1.17", "1.17"],
  ["a workbook in memory", null],
];

const SMALL = drawForm(MODEL_FORMS["2015"].drawing).snapshot;
const OTHER = drawForm(MODEL_FORMS["2021"].drawing).snapshot;
const CARD = drawForm(MODEL_FORMS["card-2015"].drawing).snapshot;
const LARGE = cleanGulou();

const hosts = useHosts();

/** The clerk's sheet becomes this one; the report of what it was before stays. */
function fill(sheet: Worksheet, { origin, rows, merges }: SheetSnapshot): void {
  const used = sheet.usedRange();
  if (used) sheet.clear(used, "all");
  sheet.setFacet("merges", []);
  enterValues(
    sheet,
    origin,
    rows.map((row) => row.map(({ value }) => value)),
  );
  sheet.merge(...(merges ?? []));
}

/** A workbook with the clerk's table, a sheet of the clerk's own that is looked at, and a host over it. */
function clerksWorkbook(
  api: ApiLevel | null,
  source: SheetSnapshot,
): { readonly workbook: Workbook; readonly host: SpreadsheetHost; readonly table: Worksheet } {
  const workbook = new Workbook();
  const [table] = workbook.sheets;
  if (!table) throw new Error("no sheet");
  workbook.renameSheet(table, "源表");
  fill(table, source);
  return { workbook, host: hosts.over(workbook, api), table };
}

type Reported = Extract<ReportOutcome, { kind: "reported" }>;

async function reported(
  host: SpreadsheetHost,
  kind: ReportKind,
  onto?: "earlier" | "earlier-unless-edited",
): Promise<Reported> {
  const outcome = await reportSheet(host, "源表", kind, RULES, {}, undefined, onto);
  if (outcome.kind !== "reported") throw new Error(outcome.kind);
  return outcome;
}

/**
 * All that a report's sheets say and look like; not what they are called, nor whether a text was typed behind an
 * apostrophe.
 */
function contentOf(sheets: readonly Worksheet[]): readonly object[] {
  return sheets.map((sheet) => {
    const { page } = sheet.facets;
    const facets = { ...plain(sheet.facets), name: "", page: page && { breaksBefore: [], ...page } };
    return {
      facets,
      cells: JSON.parse(JSON.stringify(cellsOf(sheet), (key, value) => (key === "quoted" ? undefined : value))),
    };
  });
}

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  return workbook.sheetNamed(name) ?? fail(`no ${name}`);
}

function fail(what: string): never {
  throw new Error(what);
}

const visible = ({ sheets }: Workbook): readonly Worksheet[] =>
  sheets.filter(({ facets }) => facets.visibility === "visible");
const namesOf = (sheets: readonly Worksheet[]): readonly string[] => sheets.map(({ name }) => name);

const CHANGES: readonly (readonly [string, ReportKind, SheetSnapshot, SheetSnapshot])[] = [
  ["a longer table", "tables", SMALL, LARGE],
  ["a shorter table", "tables", LARGE, SMALL],
  ["another framework", "tables", SMALL, OTHER],
  ["cards in the place of a list", "tables", SMALL, CARD],
  ["a list in the place of cards", "tables", CARD, SMALL],
  ["the whole statement", "disclosure", LARGE, SMALL],
  ["the list of corrections", "corrections", LARGE, SMALL],
];

describe.each(HOSTS)("a report written onto the earlier one, by %s", (_host, api) => {
  test.each(CHANGES)(
    "is that of the changed source written afresh, and is taken back whole: %s",
    async (_change, kind, before, after) => {
      const { workbook, host, table } = clerksWorkbook(api, before);
      await reported(host, kind);
      const first = visible(workbook)[1];
      if (!first) throw new Error("nothing was written");
      workbook.renameSheet(first, "送审'稿(定)");
      const notes = workbook.addSheet("笔记", 0);
      enterValues(notes, { row: 0, column: 0 }, [["='送审''稿(定)'!A1", "='送审''稿(定)'!B3"]]);
      workbook.activate(notes);
      fill(table, after);
      const then = wholeWorkbook(workbook);
      const outcome = await reported(host, kind, "earlier");

      const afresh = clerksWorkbook(api, after);
      await reported(afresh.host, kind);
      expect(contentOf(visible(workbook).slice(2))).toEqual(contentOf(visible(afresh.workbook).slice(1)));
      expect([workbook.sheets.indexOf(first), first.name, workbook.activeSheet.name === "笔记"]).toEqual([
        2,
        "送审'稿(定)",
        false,
      ]);
      expect(notes.cell({ row: 0, column: 1 }).formula).toBe("='送审''稿(定)'!B3");
      expect(outcome.refreshed?.sheets).toContain("送审'稿(定)");
      expect(
        (await host.listSheets()).filter(({ generated, hidden }) => generated && !generated.former && hidden),
      ).toEqual([]);

      const again = api === null ? host : hosts.over(workbook, api);
      await undoStep(again, { kind: "report", records: outcome.records });
      if (workbook.activeSheet.name !== "笔记") workbook.activate(notes);
      expect(wholeWorkbook(workbook)).toEqual(then);
    },
  );

  test("keeps in sight what the clerk changed by hand, and brings every change back", async () => {
    const { workbook, host, table } = clerksWorkbook(api, SMALL);
    const [name = ""] = (await reported(host, "tables")).sheets;
    const report = sheetNamed(workbook, name);
    const { last } = report.usedRange() ?? rangeOf(0, 0, 0, 0);
    enterValues(report, { row: 1, column: 0 }, [["手改"]]);
    enterValues(report, { row: last.row + 2, column: last.column + 2 }, [[`=${name}!A1`, "=1+1"]]);
    report.restyle(rangeOf(4, 0, 5, 2), { fill: "#FFFF00", font: { bold: true } });
    report.setFacet("columnWidths", new Map([...report.facets.columnWidths, [2, 200], [last.column + 2, 90]]));
    report.setFacet("hiddenRows", new Set([5]));
    report.setFacet("hiddenColumns", new Set([1]));
    report.setFacet("frozen", { rows: 2, columns: 1 });
    report.setFacet("conditionalFormats", [
      {
        id: "clerk",
        kind: "custom",
        ranges: [rangeOf(2, 0, 9, 3)],
        formula: "=A1>0",
        style: { fill: "#FFFFFF" },
        stopIfTrue: false,
      },
    ]);
    report.setFacet("page", {
      ...(report.facets.page ?? fail("no page")),
      orientation: "portrait",
      footerCenter: "自定义",
      breaksBefore: [3],
    });
    fill(table, LARGE);
    const then = wholeWorkbook(workbook);
    const asked = await previewReport(host, "源表", "tables", RULES);
    expect(asked).toMatchObject({
      earlier: [name],
      update: { onto: [{ sheet: name, edits: 3 }], superfluous: [], formers: [] },
    });
    const outcome = await reported(host, "tables", "earlier");
    expect(outcome.refreshed).toEqual({
      sheets: [name],
      putAside: [],
      shown: [`${name} 上一版`],
      discarded: [],
      left: [],
    });
    expect(namesOf(visible(workbook))).toEqual(["源表", name, `${name} 上一版`]);
    expect(sheetNamed(workbook, `${name} 上一版`).cell({ row: 1, column: 0 }).value).toBe("手改");
    expect(await openWorkbook(host)).toMatchObject({ kind: "found", target: { sheet: "源表" } });
    await undoStep(host, { kind: "report", records: outcome.records });
    expect(wholeWorkbook(workbook)).toEqual(then);
  });

  test("is not taken back over what was typed into it since", async () => {
    const { workbook, host } = clerksWorkbook(api, SMALL);
    const [name = ""] = (await reported(host, "tables")).sheets;
    const { records } = await reported(host, "tables", "earlier");
    enterValues(sheetNamed(workbook, name), { row: 1, column: 0 }, [["又改了"]]);
    const then = wholeWorkbook(workbook);
    await expect(undoStep(host, { kind: "report", records: records })).rejects.toMatchObject({
      kind: "stale",
      remains: [],
    });
    expect(wholeWorkbook(workbook)).toEqual(then);
  });

  test("puts aside the sheets it has no more use for, and deletes what the one before had put aside", async () => {
    const { workbook, host, table } = clerksWorkbook(api, OTHER);
    const before = await reported(host, "disclosure");
    expect(before.sheets.length).toBe(2);
    // A second table sheet that the next report will not have: the report of another run, of the same kind and source.
    const more = await reported(host, "disclosure");
    fill(table, SMALL);
    const then = wholeWorkbook(workbook);
    const outcome = await reported(host, "disclosure", "earlier");
    expect(outcome.refreshed).toEqual({
      sheets: before.sheets,
      putAside: more.sheets,
      shown: [],
      discarded: [],
      left: [],
    });
    expect(namesOf(visible(workbook))).toEqual(["源表", ...before.sheets]);
    const updated = contentOf(workbook.sheets);
    await undoStep(host, { kind: "report", records: outcome.records });
    expect(wholeWorkbook(workbook)).toEqual(then);

    const again = await reported(host, "disclosure", "earlier");
    expect(contentOf(workbook.sheets)).toEqual(updated);
    const hidden = namesOf(workbook.sheets.filter(({ facets }) => facets.visibility === "hidden"));
    expect(hidden.length).toBe(before.sheets.length + more.sheets.length);
    const third = await reported(host, "disclosure", "earlier");
    expect([...(third.refreshed?.discarded ?? [])].sort()).toEqual([...hidden].sort());
    expect(workbook.sheets.length).toBe(1 + 2 * before.sheets.length);
    await expect(undoStep(host, { kind: "report", records: again.records })).rejects.toMatchObject({
      kind: "missing",
    });
    expect([...workbook.settings.keys()].sort()).toEqual(["jxmb.written.1", "jxmb.written.2"]);
  });

  test("is refused on a sheet that is protected, filtered or not ours, and nothing is changed", async () => {
    const { workbook, host } = clerksWorkbook(api, SMALL);
    const [name = ""] = (await reported(host, "tables")).sheets;
    const report = sheetNamed(workbook, name);
    report.setFacet("autoFilter", rangeOf(0, 0, 3, 3));
    const filtered = wholeWorkbook(workbook);
    await expect(reported(host, "tables", "earlier")).rejects.toMatchObject({ kind: "merged", remains: [] });
    expect(wholeWorkbook(workbook)).toEqual(filtered);
    report.setFacet("autoFilter", null);
    report.setFacet("protection", { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false });
    await expect(reported(host, "tables", "earlier")).rejects.toMatchObject({ kind: "protected", remains: [] });
    const [plan] = layoutReport(readDocument(SMALL).document ?? fail("no document"));
    for (const refused of [host.rewrite("源表", plan ?? fail("no plan"), "hidden"), host.retire("源表", "hidden")]) {
      await expect(refused).rejects.toMatchObject({ kind: "missing", remains: [] });
    }
    await host.discard(["源表", name]);
    expect(namesOf(workbook.sheets)).toEqual(["源表", name]);
  });

  test("leaves alone a report of another sheet, a copy the clerk made, and what was changed by hand where it may not be", async () => {
    const { workbook, host, table } = clerksWorkbook(api, SMALL);
    const [name = ""] = (await reported(host, "tables")).sheets;
    const mine = copySheet(workbook, sheetNamed(workbook, name), "我的副本");
    const other = copySheet(workbook, table, "另一单位");
    const [others = ""] =
      (await reportSheet(host, other.name, "tables", RULES)).kind === "reported" ? [workbook.activeSheet.name] : [];
    expect((await host.listSheets()).filter(({ generated }) => generated).map((sheet) => sheet.name)).toEqual([
      name,
      others,
    ]);
    const untouched = contentOf([mine, sheetNamed(workbook, others)]);
    fill(table, OTHER);
    expect((await reported(host, "tables", "earlier-unless-edited")).refreshed?.sheets).toEqual([name]);
    expect(contentOf([mine, sheetNamed(workbook, others)])).toEqual(untouched);
    enterValues(sheetNamed(workbook, name), { row: 1, column: 0 }, [["手改"]]);
    const beside = await reported(host, "tables", "earlier-unless-edited");
    expect([beside.refreshed, beside.edited, beside.sheets.length]).toEqual([
      undefined,
      [{ sheet: name, edits: 1 }],
      1,
    ]);
    expect(sheetNamed(workbook, name).cell({ row: 1, column: 0 }).value).toBe("手改");
  });
});

test("every host gives the same workbook after an update", async () => {
  const [first, ...others] = await Promise.all(
    [null, "1.9" as const].map(async (api) => {
      const { workbook, host, table } = clerksWorkbook(api, LARGE);
      const [text = ""] = (await reported(host, "disclosure")).sheets;
      enterValues(sheetNamed(workbook, text), { row: 1, column: 0 }, [["手改"]]);
      fill(table, SMALL);
      await reported(host, "disclosure", "earlier");
      return {
        sheets: namesOf(workbook.sheets),
        names: workbook.names,
        settings: [...workbook.settings],
        content: contentOf(workbook.sheets),
        active: workbook.activeSheet.name,
      };
    }),
  );
  for (const other of others) expect(other).toEqual(first);
});
