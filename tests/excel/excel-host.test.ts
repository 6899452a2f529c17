import { ExcelHost } from "../../src/excel/excel-host";
import { enterValues } from "../../src/workbook/enter-values";
import { Workbook } from "../../src/workbook/workbook";
import { startOffice } from "../support/office-js";
import type { RunningOffice } from "../support/office-js";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { rangeOf } from "../../src/sheet/cell-range";

let office: RunningOffice | null = null;

function connect(workbook: Workbook, api: "1.9" | "1.14" | "1.21" = "1.21"): { readonly host: ExcelHost; readonly office: RunningOffice } {
  office = startOffice(workbook, { api });
  return { host: new ExcelHost(), office };
}

afterEach(() => {
  office?.stop();
  office = null;
});

const PLAN: SheetPlan = {
  name: "绩效目标表",
  columnWidths: [80, 80, 120],
  rowHeights: [30, 20, 20],
  styles: {
    title: { font: { bold: true, size: 16 }, horizontal: "center" },
    box: { borders: { top: { line: "thin" }, right: { line: "thin" }, bottom: { line: "thin" }, left: { line: "thin" } }, wrap: true },
    money: { numberFormat: "0.00" },
  },
  cells: [
    [{ value: "目标表", style: "title" }, { value: "", style: "title" }, { value: "", style: "title" }],
    [{ value: "=1+1", style: "box" }, { value: "95%", style: "box" }, { value: 1909.11, style: "money" }],
    [{ value: "@x", style: "box" }, { value: "'a", style: "box" }, { value: "-3", style: "money" }],
  ],
  merges: [rangeOf(0, 0, 0, 2)],
  frozenRows: 2,
  page: {
    paper: "a4", orientation: "landscape", fitToWidth: 1, fitToHeight: 0,
    margins: { top: 36, right: 36, bottom: 36, left: 36, header: 18, footer: 18 },
    titleRows: { first: 0, last: 1 }, footerCenter: "— &P —", breaksBefore: [2], centerHorizontally: true, printArea: rangeOf(0, 0, 2, 2),
  },
};

describe.each(["1.9", "1.14", "1.21"] as const)("at ExcelApi %s", (api) => {
  test("reads a form in two syncs, with its shown texts and formulas", async () => {
    const workbook = new Workbook();
    enterValues(workbook.activeSheet, { row: 1, column: 1 }, [["指标", "95%"], ["=B2", 3]]);
    workbook.activeSheet.merge(rangeOf(1, 1, 1, 1), rangeOf(2, 2, 3, 2));
    const { host, office } = connect(workbook, api);
    const snapshot = await host.readSheet("Sheet1");
    expect(office.syncs).toBe(2);
    expect(snapshot.origin).toEqual({ row: 1, column: 1 });
    expect(snapshot.rows[0]).toEqual([{ value: "指标", text: "指标" }, { value: 0.95, text: "95%" }]);
    expect(snapshot.rows[1]?.[0]).toEqual({ value: "", text: "", formula: "=B2" });
    expect(snapshot.merges).toEqual(api === "1.9" ? null : [rangeOf(2, 2, 3, 2)]);
  });

  test("writes a plan as it stands, texts that look like formulas or numbers staying text", async () => {
    const workbook = new Workbook();
    const { host } = connect(workbook, api);
    const receipt = await host.write(PLAN);
    expect(receipt).toEqual({ kind: "sheet", sheet: "绩效目标表" });
    const sheet = workbook.activeSheet;
    expect(sheet.name).toBe("绩效目标表");
    expect(PLAN.cells.map((line, row) => line.map((_, column) => sheet.read({ row, column })))).toEqual(
      PLAN.cells.map((line) => line.map(({ value }) => ({ value, text: String(value) }))),
    );
    expect(sheet.facets.merges).toEqual(PLAN.merges);
    expect(sheet.facets.page).toEqual(PLAN.page);
    expect(sheet.facets.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.facets.columnWidths).toEqual(new Map([[0, 80], [1, 80], [2, 120]]));
    expect(sheet.facets.rowHeights).toEqual(new Map([[0, 30], [1, 20], [2, 20]]));
    expect(sheet.cell({ row: 1, column: 0 }).style).toEqual(PLAN.styles["box"]);
    await host.takeBack(receipt);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("marks without touching the clerk's formats, and removes exactly its own marks", async () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    enterValues(sheet, { row: 0, column: 0 }, [["a", "b"], ["c", "d"]]);
    const clerks = { id: "clerk", kind: "custom", ranges: [rangeOf(0, 0, 1, 1)], formula: "=A1>0", style: { fill: "#FFFFFF" }, stopIfTrue: false } as const;
    sheet.setFacet("conditionalFormats", [clerks]);
    const { host } = connect(workbook, api);
    const marks = [{ at: rangeOf(0, 0, 0, 0), severity: "error" }, { at: rangeOf(1, 0, 1, 1), severity: "warning" }] as const;
    const receipt = await host.mark("Sheet1", marks);
    expect(sheet.facets.conditionalFormats).toHaveLength(3);
    expect(sheet.facets.conditionalFormats[0]).toMatchObject({ formula: '=LEN("jxmb:error")>0', ranges: [rangeOf(0, 0, 0, 0)] });
    expect(await host.mark("Sheet1", [])).toMatchObject({ before: [{ sheet: "Sheet1", marks }] });
    expect(sheet.facets.conditionalFormats).toEqual([clerks]);
    await host.takeBack({ ...receipt, kind: "marks", before: [{ sheet: "Sheet1", marks }], after: [] });
    await host.unmark();
    expect(sheet.facets.conditionalFormats).toEqual([clerks]);
  });

  test("writes all edits or none", async () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    enterValues(sheet, { row: 0, column: 0 }, [["a", 1], ["b", 2]]);
    const { host, office } = connect(workbook, api);
    const edits = [
      { at: { row: 0, column: 0 }, was: "a", becomes: "=x" },
      { at: { row: 1, column: 0 }, was: "b", becomes: "≥95%" },
      { at: { row: 1, column: 1 }, was: 2, becomes: 3 },
    ];
    const before = office.syncs;
    const receipt = await host.apply("Sheet1", edits);
    expect(office.syncs - before).toBeLessThanOrEqual(3);
    expect([sheet.read({ row: 0, column: 0 }).value, sheet.read({ row: 1, column: 0 }).value, sheet.read({ row: 1, column: 1 }).value]).toEqual(["=x", "≥95%", 3]);
    await expect(host.apply("Sheet1", edits)).rejects.toMatchObject({ kind: "stale" });
    await host.takeBack(receipt);
    expect(sheet.read({ row: 0, column: 0 }).value).toBe("a");
    enterValues(sheet, { row: 1, column: 1 }, [[7]]);
    await expect(host.apply("Sheet1", edits)).rejects.toMatchObject({ kind: "stale" });
    expect(sheet.read({ row: 0, column: 0 }).value).toBe("a");
  });
});
