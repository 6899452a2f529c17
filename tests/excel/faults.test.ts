import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { watchSheet } from "../../src/hosts/excel/watch-sheet";
import { applyFixes } from "../../src/review/fix/apply-fixes";
import { HostTrouble } from "../../src/review/port/host-trouble";
import type { Progress } from "../../src/review/port/progress";
import type { UndoRecord } from "../../src/review/port/undo-record";
import { writeReport } from "../../src/review/report/write-report";
import { noInnerBlanks } from "../../src/rules/wording/no-inner-blanks";
import { rangeOf } from "../../src/sheet/cell-range";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { customXmlOf } from "../../src/workbook/custom-xml";
import { enterValues } from "../../src/workbook/enter-values";
import type { Json } from "../../src/workbook/workbook";
import { Workbook } from "../../src/workbook/workbook";
import { settingsXml } from "../../src/workbook/xlsx/add-in-settings";
import { drawForm } from "../support/draw-form";
import type { RunningOffice } from "../support/office-js";
import { startOffice } from "../support/office-js";
import type { Fault } from "../support/watched-bridge";
import { wholeWorkbook } from "../support/whole-workbook";

const MARGINS = { top: 36, right: 28, bottom: 36, left: 28, header: 18, footer: 18 };
const LONG = "效".repeat(4_000);
const ROWS = 240;
/** Values in two blocks, merges, sizes, a page and frozen rows. */
const PLAN: SheetPlan = {
  name: "报表",
  columnWidths: [60, 120],
  rowHeights: Array.from({ length: ROWS }, (_, row) => 20 + (row % 2)),
  styles: { cell: { wrap: true, font: { bold: true } } },
  cells: Array.from({ length: ROWS }, (_, row) => [
    { value: row, style: "cell" },
    { value: row === 0 ? "" : LONG, style: "cell" },
  ]),
  merges: [rangeOf(0, 0, 0, 1)],
  frozenRows: 1,
  page: {
    paper: "a4",
    orientation: "landscape",
    margins: MARGINS,
    titleRows: { first: 0, last: 0 },
    breaksBefore: [10],
  },
};

const SMALL: SheetPlan = {
  ...PLAN,
  cells: PLAN.cells.slice(0, 3),
  rowHeights: PLAN.rowHeights.slice(0, 3),
  page: { ...PLAN.page, breaksBefore: [] },
};

const FORM = drawForm(`
  | 三级指标      | 绩效目标值 | 计量单位 |
  | 设施 维护数量 | 12         | 个       |
`).snapshot;

const EDITS = [
  { at: { row: 0, column: 0 }, was: "甲", becomes: "=1+1" },
  { at: { row: 1, column: 0 }, was: "乙", becomes: 5 },
  { at: { row: 1, column: 1 }, was: 2, becomes: "丙" },
];
const MARKS = [
  { at: rangeOf(0, 0, 0, 0), severity: "error" },
  { at: rangeOf(1, 0, 1, 1), severity: "suggestion" },
] as const;

const MARK = { report: "tables", source: FORM.name } as const;
/** Without titles that repeat, with another page, in cells that look otherwise. */
const OTHER: SheetPlan = {
  ...SMALL,
  columnWidths: [80, 40],
  styles: { cell: { fill: "#EEEEEE", numberFormat: "0.00" } },
  frozenRows: 0,
  page: { paper: "a3", orientation: "portrait", margins: MARGINS, footerCenter: "&P" },
};
const EARLIER = { onto: [{ sheet: "报表", edits: 0 }, null], superfluous: [{ sheet: "多余", edits: 0 }], formers: [] };

/** A write to be made, and what is there before it. */
interface Case {
  readonly prepare?: (host: ExcelHost) => Promise<UndoRecord>;
  readonly write: (host: ExcelHost, prepared: UndoRecord | null) => Promise<unknown>;
}

const CASES: Readonly<Record<string, Case>> = {
  write: { write: (host) => host.write(PLAN) },
  "write of a marked sheet": { write: (host) => host.write(SMALL, undefined, { report: "tables", source: FORM.name }) },
  apply: { write: (host) => host.apply([{ sheet: "Sheet1", edits: EDITS }]) },
  mark: {
    prepare: (host) => host.mark([{ sheet: "Sheet1", marks: [{ at: rangeOf(4, 0, 4, 0), severity: "warning" }] }]),
    write: (host) => host.mark([{ sheet: "Sheet1", marks: MARKS }]),
  },
  "mark on two sheets": {
    write: (host) =>
      host.mark([
        { sheet: "Sheet1", marks: MARKS },
        { sheet: "说明", marks: MARKS },
      ]),
  },
  "apply on two sheets": {
    write: (host) =>
      host.apply([
        { sheet: "Sheet1", edits: EDITS },
        { sheet: "说明", edits: [{ at: { row: 1, column: 0 }, was: "", becomes: "丁" }] },
      ]),
  },
  unmark: { prepare: (host) => host.mark([{ sheet: "Sheet1", marks: MARKS }]), write: (host) => host.unmark() },
  saveSettings: {
    prepare: (host) => host.saveSettings([{ part: "choices", was: null, becomes: "{}" }]),
    write: (host) =>
      host.saveSettings([
        { part: "choices", was: "{}", becomes: null },
        { part: "profile", was: null, becomes: "x" },
      ]),
  },
  "saveSettings over what a file of ours holds": {
    write: (host) =>
      host.saveSettings([
        { part: "ignored", was: "[]", becomes: "x" },
        { part: "settings", was: null, becomes: "y" },
        { part: "sheets", was: null, becomes: '{"x":"Sheet1"}' },
      ]),
  },
  "a report of two sheets": { write: (host) => writeReport(host, [SMALL, { ...SMALL, name: "清单" }]) },
  "corrections in passes": {
    write: (host) => applyFixes(host, FORM.name, [noInnerBlanks], { kind: "findings", safety: "all", rule: null }),
  },
  rewrite: {
    prepare: (host) => host.write(OTHER, undefined, MARK),
    write: (host) => host.rewrite("报表", SMALL, "hidden"),
  },
  "rewrite, the former in sight": {
    prepare: (host) => host.write(SMALL, undefined, MARK),
    write: (host) => host.rewrite("报表", OTHER, "shown"),
  },
  retire: { prepare: (host) => host.write(SMALL, undefined, MARK), write: (host) => host.retire("报表", "hidden") },
  "retire, in sight": {
    prepare: (host) => host.write(SMALL, undefined, MARK),
    write: (host) => host.retire("报表", "shown"),
  },
  discard: { prepare: rewritten, write: (host) => host.discard(["报表 上一版"]) },
  "a report onto an earlier one of other sheets": {
    prepare: async (host) => {
      await host.write({ ...SMALL, name: "多余" }, undefined, MARK);
      return host.write(SMALL, undefined, MARK);
    },
    write: (host) => writeReport(host, [OTHER, { ...SMALL, name: "清单" }], undefined, MARK, EARLIER),
  },
  "undo of a rewritten sheet": { prepare: rewritten, write: (host, record) => host.undo(required(record)) },
  "undo of a retired sheet": {
    prepare: async (host) => {
      await host.write(SMALL, undefined, MARK);
      return host.retire("报表", "hidden");
    },
    write: (host, record) => host.undo(required(record)),
  },
  "undo of a marked sheet": {
    prepare: (host) => host.write(SMALL, undefined, MARK),
    write: (host, record) => host.undo(required(record)),
  },
  "undo of a sheet": {
    prepare: (host) => host.write(SMALL),
    write: (host, record) => host.undo(required(record)),
  },
  "undo of edits": {
    prepare: (host) => host.apply([{ sheet: "Sheet1", edits: EDITS }]),
    write: (host, record) => host.undo(required(record)),
  },
  "undo of marks": {
    prepare: (host) => host.mark([{ sheet: "Sheet1", marks: MARKS }]),
    write: (host, record) => host.undo(required(record)),
  },
};

/** A generated sheet that was written over. */
async function rewritten(host: ExcelHost): Promise<UndoRecord> {
  await host.write(SMALL, undefined, MARK);
  return host.rewrite("报表", OTHER, "hidden");
}

function required(record: UndoRecord | null): UndoRecord {
  if (!record) throw new Error("nothing was prepared");
  return record;
}

/** The clerk's workbook: an own conditional format, formats, another sheet that is active, a selection. */
function clerksWorkbook(): Workbook {
  const workbook = new Workbook([], [{ name: "单位", refersTo: "=Sheet1!$A$1", sheet: null }], new Map([["other", 1]]));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  enterValues(sheet, { row: 0, column: 0 }, [
    ["甲", 1],
    ["乙", 2],
    ["=A1", ""],
  ]);
  sheet.restyle(rangeOf(1, 0, 1, 0), { numberFormat: "@", fill: "#FF0000" });
  sheet.setFacet("conditionalFormats", [
    {
      id: "clerk",
      kind: "custom",
      ranges: [rangeOf(0, 0, 1, 1)],
      formula: "=A1>0",
      style: { fill: "#FFFFFF" },
      stopIfTrue: false,
    },
  ]);
  const form = workbook.addSheet(FORM.name);
  enterValues(
    form,
    FORM.origin,
    FORM.rows.map((row) => row.map(({ value }) => value)),
  );
  form.merge(...(FORM.merges ?? []));
  const other = workbook.addSheet("说明");
  enterValues(other, { row: 0, column: 0 }, [["x"]]);
  workbook.select(other, rangeOf(3, 1, 4, 2));
  customXmlOf(workbook)
    .set("{1}", '<a xmlns="urn:other"/>')
    .set(
      "{2}",
      settingsXml(
        new Map<string, Json>([
          ["jxmb.ignored", "[]"],
          ["other", 1],
        ]),
      ),
    );
  return workbook;
}

let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

interface Ready {
  readonly workbook: Workbook;
  readonly office: RunningOffice;
  readonly before: object;
  readonly run: () => Promise<unknown>;
}

async function ready({ prepare, write }: Case): Promise<Ready> {
  office?.stop();
  const workbook = clerksWorkbook();
  office = startOffice(workbook, { api: "1.17" });
  const host = new ExcelHost();
  const prepared = prepare ? await prepare(host) : null;
  return { workbook, office, before: wholeWorkbook(workbook), run: () => write(host, prepared) };
}

/** How many requests the write takes when all goes well, and the workbook then. */
async function undisturbed(one: Case): Promise<{ readonly requests: number; readonly after: object }> {
  const { workbook, office: running, run } = await ready(one);
  const from = running.syncs;
  await run();
  return { requests: running.syncs - from, after: wholeWorkbook(workbook) };
}

const DONE: readonly Fault["done"][] = ["nothing", "half", "all"];

describe.each(Object.entries(CASES))("%s", (_name, one) => {
  test("leaves the workbook as it was where any of its requests fails, done not at all, half or whole", async () => {
    const { requests, after } = await undisturbed(one);
    expect(requests).toBeGreaterThan(1);
    for (let request = 1; request <= requests; request += 1) {
      for (const done of DONE) {
        const { workbook, office: running, before, run } = await ready(one);
        running.failing({ done, code: "GeneralException" }, (count) => count === request);
        const failure: unknown = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        const place = `request ${request}, ${done} done`;
        if (failure !== null)
          expect([place, failure]).toEqual([place, expect.objectContaining({ kind: "unexpected", remains: [] })]);
        expect([place, wholeWorkbook(workbook)]).toEqual([place, failure === null ? after : before]);
      }
    }
  });

  test("says what remains where Excel answers nothing any more", async () => {
    const { requests } = await undisturbed(one);
    for (let request = 1; request <= requests; request += 1) {
      for (const done of DONE) {
        const { workbook, office: running, before, run } = await ready(one);
        running.failing(
          { done: request === requests ? "nothing" : done, code: "InvalidOrTimedOutSession" },
          (count) => count >= request,
        );
        const failure: unknown = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        if (!(failure instanceof HostTrouble)) throw failure;
        expect(failure.kind).toBe("busy");
        if (failure.remains.length === 0) expect(wholeWorkbook(workbook)).toEqual(before);
      }
    }
  });
});

test("the first failure is told, not that of clearing away, and the sheet that stays is named", async () => {
  const { workbook, office: running, run } = await ready({ write: (host) => host.write(PLAN) });
  running.failing({ done: "nothing", code: "AccessDenied" }, (count) => count >= 3);
  await expect(run()).rejects.toMatchObject({ kind: "protected", remains: [{ what: "sheet", sheet: "报表" }] });
  expect(workbook.sheetNamed("报表")).not.toBeNull();
});

test("a sheet of the same name that somebody else adds meanwhile is not taken for our own", async () => {
  const { workbook, office: running, run } = await ready({ write: (host) => host.write(PLAN) });
  running.failing({ done: "nothing", code: "ItemAlreadyExists" }, (count) => {
    if (count !== 2) return false;
    enterValues(workbook.addSheet("报表"), { row: 0, column: 0 }, [["别人的"]]);
    return true;
  });
  await expect(run()).rejects.toMatchObject({ remains: [] });
  expect(workbook.sheetNamed("报表")?.cell({ row: 0, column: 0 }).value).toBe("别人的");
});

test("changes of others are heard of again after a write that failed", async () => {
  const { workbook, office: running, run } = await ready({ write: (host) => host.write(PLAN) });
  let changes = 0;
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  const stop = watchSheet(
    "Sheet1",
    () => changes++,
    () => undefined,
  );
  await settled();
  running.failing({ done: "half", code: "RequestAborted" }, (count) => count === 3);
  await expect(run()).rejects.toMatchObject({ kind: "busy" });
  enterValues(workbook.sheets[0] ?? workbook.activeSheet, { row: 5, column: 0 }, [["c"]]);
  await settled();
  expect(changes).toBe(1);
  stop();
});

test.each([
  ["a write", (host: ExcelHost, progress: Progress) => host.write(PLAN, progress)],
  ["a rewriting", (host: ExcelHost, progress: Progress) => host.rewrite("报表", PLAN, "hidden", progress)],
] as const)("%s that is cancelled between its blocks removes what it began", async (_name, write) => {
  const { workbook, before } = await ready({
    prepare: (host) => host.write(OTHER, undefined, MARK),
    write: () => Promise.resolve(),
  });
  const cancel = new AbortController();
  const progress = Object.assign((done: number) => (done < ROWS ? cancel.abort() : undefined), {
    signal: cancel.signal,
  });
  await expect(write(new ExcelHost(), progress)).rejects.toMatchObject({ kind: "cancelled", remains: [] });
  expect(wholeWorkbook(workbook)).toEqual(before);
});
