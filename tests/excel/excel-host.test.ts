import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { watchSelection, watchSheet } from "../../src/hosts/excel/watch-sheet";
import { formatA1 } from "../../src/sheet/a1";
import { rangeOf } from "../../src/sheet/cell-range";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { CellStore } from "../../src/workbook/cell-store";
import { enterValues } from "../../src/workbook/enter-values";
import { NEW_SHEET } from "../../src/workbook/sheet-facets";
import { Workbook } from "../../src/workbook/workbook";
import type { RunningOffice } from "../support/office-js";
import { startOffice } from "../support/office-js";

let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

function connect(workbook: Workbook): { readonly host: ExcelHost; readonly office: RunningOffice } {
  office = startOffice(workbook, { api: "1.21" });
  return { host: new ExcelHost(), office };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a form is read in two syncs", async () => {
  const workbook = new Workbook();
  enterValues(
    workbook.activeSheet,
    { row: 0, column: 0 },
    Array.from({ length: 120 }, (_, row) => Array.from({ length: 12 }, (_, column) => `第${row}行${column}`)),
  );
  const { host, office } = connect(workbook);
  expect((await host.readSheet("Sheet1")).rows).toHaveLength(120);
  expect(office.syncs).toBe(2);
});

test("a sheet whose texts exceed 5 MB is read whole, in blocks that shrink until they fit", async () => {
  const workbook = new Workbook();
  const long = "绩".repeat(2_000);
  enterValues(
    workbook.activeSheet,
    { row: 0, column: 0 },
    Array.from({ length: 700 }, (_, row) => [row, long]),
  );
  workbook.activeSheet.setFacet("hiddenRows", new Set([650]));
  const { host } = connect(workbook);
  const told: number[] = [];
  const snapshot = await host.readSheet("Sheet1", (done) => told.push(done));
  expect(snapshot.rows.map(([first]) => first?.value)).toEqual(Array.from({ length: 700 }, (_, row) => row));
  expect(snapshot.rows[699]?.[1]?.value).toBe(long);
  expect(snapshot.hiddenRows).toEqual([650]);
  expect(told.length).toBeGreaterThan(3);
  expect(told.at(-1)).toBe(700);
});

test("a plan too large for one request is written in several", async () => {
  const long = "效".repeat(1_500);
  const plan: SheetPlan = {
    name: "大表",
    columnWidths: [60, 60],
    rowHeights: Array.from({ length: 1_500 }, () => 20),
    styles: { cell: { wrap: true } },
    cells: Array.from({ length: 1_500 }, (_, row) => [
      { value: row, style: "cell" },
      { value: long, style: "cell" },
    ]),
    merges: [],
    frozenRows: 0,
    page: {
      paper: "a4",
      orientation: "portrait",
      margins: { top: 1, right: 1, bottom: 1, left: 1, header: 1, footer: 1 },
    },
  };
  const workbook = new Workbook();
  const { host } = connect(workbook);
  const told: number[] = [];
  await host.write(plan, (done) => told.push(done));
  expect(workbook.activeSheet.usedRange(true)).toEqual(rangeOf(0, 0, 1_499, 1));
  expect(told.length).toBeGreaterThan(1);
});

test("a sheet that fails half way is removed", async () => {
  const workbook = new Workbook();
  const { host } = connect(workbook);
  const plan: SheetPlan = {
    name: "半张",
    columnWidths: [60],
    rowHeights: [20],
    styles: { bad: { fill: "no colour" } },
    cells: [[{ value: 1, style: "bad" }]],
    merges: [],
    frozenRows: 0,
    page: {
      paper: "a4",
      orientation: "portrait",
      margins: { top: 1, right: 1, bottom: 1, left: 1, header: 1, footer: 1 },
    },
  };
  await expect(host.write(plan)).rejects.toMatchObject({
    name: "HostTrouble",
    kind: "unexpected",
    detail: expect.stringContaining("InvalidArgument"),
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a chart sheet is unsupported and does not stand in the way of removing marks", async () => {
  const sheets = [
    ["Sheet1", "worksheet"],
    ["图表", "chart"],
  ] as const;
  const workbook = new Workbook(
    sheets.map(([name, kind]) => ({ id: name, kind, facets: { ...NEW_SHEET, name }, store: new CellStore() })),
  );
  const { host } = connect(workbook);
  await expect(host.readSheet("图表")).rejects.toMatchObject({ kind: "unsupported" });
  await host.mark([{ sheet: "Sheet1", marks: [{ at: rangeOf(0, 0, 0, 0), severity: "error" }] }]);
  expect(await host.unmark()).toMatchObject({ before: [{ sheet: "Sheet1" }] });
});

test("own writes are not heard of, those of others are", async () => {
  const workbook = new Workbook();
  enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["a"]]);
  const { host } = connect(workbook);
  let changes = 0;
  const moves: (string | null)[] = [];
  const failures: unknown[] = [];
  const failed = (trouble: unknown) => failures.push(trouble);
  const stop = watchSheet("Sheet1", () => changes++, failed);
  const stopMoves = watchSelection("Sheet1", (at) => moves.push(at && formatA1(at)), failed);
  await settled();
  await host.apply([{ sheet: "Sheet1", edits: [{ at: { row: 0, column: 0 }, was: "a", becomes: "b" }] }]);
  await settled();
  expect(changes).toBe(0);
  enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["c"]]);
  workbook.select(workbook.activeSheet, rangeOf(1, 1, 2, 2));
  await settled();
  expect([changes, moves]).toEqual([1, ["A1", "B2:C3"]]);
  stop();
  stopMoves();
  await settled();
  enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["d"]]);
  await settled();
  expect(changes).toBe(1);
  expect(failures).toEqual([]);
});

test("what is selected on another sheet is not told", async () => {
  const workbook = new Workbook();
  const other = workbook.addSheet("别的");
  workbook.select(other, rangeOf(0, 0, 0, 0));
  connect(workbook);
  const moves: unknown[] = [];
  const failures: unknown[] = [];
  const stop = watchSelection(
    "Sheet1",
    (at) => moves.push(at),
    (trouble) => failures.push(trouble),
  );
  await settled();
  workbook.select(other, rangeOf(1, 1, 2, 2));
  await settled();
  stop();
  await settled();
  expect([moves, failures]).toEqual([[], []]);
});

test("many marks are set in pieces short enough for Excel", async () => {
  const workbook = new Workbook();
  const { host } = connect(workbook);
  const marks = Array.from(
    { length: 3_000 },
    (_, row) => ({ at: rangeOf(row * 2, 0, row * 2, 0), severity: "warning" }) as const,
  );
  await host.mark([{ sheet: "Sheet1", marks }]);
  const formats = workbook.activeSheet.facets.conditionalFormats;
  expect(formats.length).toBeGreaterThan(1);
  expect(formats.flatMap(({ ranges }) => ranges)).toHaveLength(3_000);
  expect((await host.unmark()).kind).toBe("marks");
  expect(workbook.activeSheet.facets.conditionalFormats).toEqual([]);
});
