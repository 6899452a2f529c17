import * as fc from "fast-check";
import { HostTrouble } from "../../src/review/port/host-trouble";
import { rangeOf, singleCell } from "../../src/sheet/cell-range";
import type { CellMark } from "../../src/sheet/cell-mark";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { enterValues } from "../../src/workbook/enter-values";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { Workbook } from "../../src/workbook/workbook";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { richWorkbook } from "./rich-workbook";

const HOSTILE = ["=1+1", "'x", "0012", "95%", "2020-12-31", "TRUE", "+1", "1,700", "=cmd|' /C calc'!A0", " 5"];

async function troubleOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "none",
    (trouble: unknown) => (trouble instanceof HostTrouble ? trouble.kind : String(trouble)),
  );
}

function planOf(values: readonly string[], name = "报表"): SheetPlan {
  return {
    name,
    columnWidths: [100],
    rowHeights: values.map(() => 20),
    cells: values.map((value) => [{ value, style: "plain" }]),
    styles: { plain: { font: { name: "仿宋", size: 10 }, wrap: true } },
    merges: values.length > 4 ? [rangeOf(3, 0, 4, 0)] : [],
    frozenRows: 1,
    page: {
      paper: "a4",
      orientation: "landscape",
      margins: { top: 57, right: 57, bottom: 57, left: 57, header: 28, footer: 28 },
    },
  };
}

async function opened() {
  const workbook = await openWorkbook(await richWorkbook());
  return { workbook, host: new WorkbookHost(workbook), sheet: workbook.activeSheet };
}

describe("reading", () => {
  test("gives the filled part of a sheet with shown texts, formulas, merges and hidden columns, and changes nothing", async () => {
    const { workbook, host } = await opened();
    const done: number[] = [];
    const snapshot = await host.readSheet("表一", (rows) => done.push(rows));
    expect(snapshot).toMatchObject({ name: "表一", origin: { row: 0, column: 0 }, hiddenColumns: [2], merges: [] });
    expect(snapshot.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["绩效目标", "值", "单位"],
      ["目标完成率", "100", "%"],
      ["预算执行率", "95.00%", ""],
      ["合计", "100.95", ""],
    ]);
    expect(snapshot.rows[3]?.[1]?.formula).toBe("=SUM(B2:B3)");
    expect(done).toEqual([4]);
    expect(workbook.contentMark).toBeNull();
  });

  test("gives no rows for an empty sheet, and trouble for one that is missing or out of reach", async () => {
    const { workbook, host } = await opened();
    const empty = workbook.addSheet("空");
    expect((await host.readSheet("空")).rows).toEqual([]);
    workbook.setVisibility(empty, "veryHidden");
    expect(await troubleOf(host.readSheet("没有"))).toBe("missing");
    expect(await troubleOf(host.readSheet("空"))).toBe("unsupported");
    expect(await host.listSheets()).toEqual([
      { name: "表一", hidden: false, active: true },
      { name: "2020 年", hidden: false, active: false },
      { name: "隐藏", hidden: true, active: false },
    ]);
  });

  test("selecting on a hidden sheet is trouble, on another sheet brings it to the front", async () => {
    const { workbook, host } = await opened();
    expect(await troubleOf(host.select("隐藏", singleCell({ row: 0, column: 0 })))).toBe("unsupported");
    await host.select("2020 年", rangeOf(1, 1, 2, 2));
    expect([workbook.activeSheet.name, workbook.selection]).toEqual(["2020 年", rangeOf(1, 1, 2, 2)]);
  });
});

describe("edits", () => {
  test("are written exactly as they are, whatever the text, and taken back to the file's own bytes", async () => {
    const bytes = await richWorkbook();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(...HOSTILE),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
            fc.boolean(),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        async (values) => {
          const workbook = await openWorkbook(bytes);
          const host = new WorkbookHost(workbook);
          const sheet = workbook.activeSheet;
          const before = sheet.store.snapshot();
          const edits = values.map((becomes, index) => {
            const at = { row: 1 + (index % 2), column: index < 2 ? 0 : 1 };
            return { at, was: sheet.read(at).value, becomes };
          });
          const record = await host.apply([{ sheet: "表一", edits }]);
          for (const { at, becomes } of edits) expect(sheet.cell(at)).toMatchObject({ value: becomes, formula: null });
          await host.undo(record);
          expect(sheet.store.snapshot()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test("hostile texts are still texts in the saved file", async () => {
    const workbook = new Workbook();
    const host = new WorkbookHost(workbook);
    await host.write(planOf(HOSTILE));
    const again = await openWorkbook(await saveWorkbook(workbook));
    const sheet = again.sheetNamed("报表");
    const kept = HOSTILE.map((_, row) => sheet?.cell({ row, column: 0 }));
    expect(kept.map((cell) => cell?.formula)).toEqual(HOSTILE.map(() => null));
    expect(kept.filter((_, row) => row !== 4).map((cell) => cell?.value)).toEqual(
      HOSTILE.filter((_, row) => row !== 4),
    );
  });

  test("are refused whole where one cell no longer holds what was checked, or holds a formula", async () => {
    const { workbook, host } = await opened();
    const good = { at: { row: 1, column: 0 }, was: "目标完成率", becomes: "x" };
    expect(
      await troubleOf(
        host.apply([{ sheet: "表一", edits: [good, { at: { row: 1, column: 1 }, was: 99, becomes: 1 }] }]),
      ),
    ).toBe("stale");
    expect(
      await troubleOf(
        host.apply([{ sheet: "表一", edits: [good, { at: { row: 3, column: 1 }, was: 100.95, becomes: 1 }] }]),
      ),
    ).toBe("stale");
    expect(workbook.contentMark).toBeNull();
  });

  test("are refused on a protected sheet and inside a merged area", async () => {
    const { workbook, host, sheet } = await opened();
    expect(
      await troubleOf(host.apply([{ sheet: "表一", edits: [{ at: { row: 6, column: 1 }, was: "", becomes: "x" }] }])),
    ).toBe("merged");
    sheet.setFacet("protection", { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
    const { contentMark } = workbook;
    expect(
      await troubleOf(
        host.apply([{ sheet: "表一", edits: [{ at: { row: 1, column: 0 }, was: "目标完成率", becomes: "x" }] }]),
      ),
    ).toBe("protected");
    expect(
      await troubleOf(host.mark([{ sheet: "表一", marks: [{ at: rangeOf(0, 0, 0, 0), severity: "error" }] }])),
    ).toBe("protected");
    expect(workbook.contentMark).toBe(contentMark);
  });

  test("are not taken back over what the clerk wrote since", async () => {
    const { host, sheet } = await opened();
    const at = { row: 1, column: 0 };
    const record = await host.apply([{ sheet: "表一", edits: [{ at, was: "目标完成率", becomes: "完成率" }] }]);
    enterValues(sheet, at, [["别的"]]);
    expect(await troubleOf(host.undo(record))).toBe("stale");
    expect(sheet.read(at).value).toBe("别的");
  });
});

describe("a written sheet", () => {
  test("gets a valid free name, comes last and to the front, and is taken back while untouched", async () => {
    const { workbook, host } = await opened();
    const record = await host.write(planOf(["a", "b", "c", "d", "e"], "表一"));
    expect(record).toEqual({ kind: "sheet", sheet: "表一 (2)" });
    expect([workbook.activeSheet, workbook.sheets.at(-1)].map((sheet) => sheet?.name)).toEqual([
      "表一 (2)",
      "表一 (2)",
    ]);
    expect(workbook.activeSheet.facets).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      merges: [rangeOf(3, 0, 4, 0)],
    });
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["改"]]);
    expect(await troubleOf(host.undo(record))).toBe("stale");
    workbook.undo();
    await host.undo(record);
    expect(workbook.sheets).toHaveLength(3);
  });

  test("that fails midway leaves no sheet behind", async () => {
    const { workbook, host } = await opened();
    const plan = { ...planOf(["a", "b", "c", "d", "e"]), merges: [rangeOf(0, 0, 1, 0), rangeOf(-1, 0, 0, 0)] };
    const cells = [...plan.cells, Array.from({ length: 16_385 }, () => ({ value: "x", style: "plain" }))];
    expect(await troubleOf(host.write({ ...plan, cells }))).toBe("too-large");
    expect([workbook.sheets.length, workbook.contentMark]).toEqual([3, null]);
  });
});

describe("marks", () => {
  const marks: readonly CellMark[] = [
    { at: rangeOf(1, 1, 1, 1), severity: "warning" },
    { at: rangeOf(0, 0, 0, 2), severity: "error" },
    { at: rangeOf(2, 0, 2, 0), severity: "error" },
  ];

  test("lie over the clerk's formats, replace our earlier ones and are the only ones removed", async () => {
    const { workbook, host, sheet } = await opened();
    const own = sheet.facets.conditionalFormats;
    await host.mark([{ sheet: "表一", marks: [{ at: rangeOf(5, 5, 5, 5), severity: "suggestion" }] }]);
    const record = await host.mark([{ sheet: "表一", marks }]);
    expect(record).toMatchObject({ before: [{ sheet: "表一", marks: [{ severity: "suggestion" }] }] });
    expect(sheet.facets.conditionalFormats.slice(-own.length)).toEqual(own);
    const again = await openWorkbook(await saveWorkbook(workbook));
    const removed = await new WorkbookHost(again).unmark();
    expect(removed).toMatchObject({ kind: "marks", before: [{ sheet: "表一" }] });
    expect(removed.kind === "marks" && removed.before[0]?.marks).toHaveLength(3);
    expect(again.activeSheet.facets.conditionalFormats.map(({ kind }) => kind)).toEqual(own.map(({ kind }) => kind));
  });

  test("are taken back to the marks before, and not where they were changed since", async () => {
    const { host, sheet } = await opened();
    const own = sheet.facets.conditionalFormats;
    const first = await host.mark([{ sheet: "表一", marks }]);
    const second = await host.mark([{ sheet: "表一", marks: [] }]);
    expect(await troubleOf(host.undo(first))).toBe("stale");
    await host.undo(second);
    await host.undo(first);
    expect(sheet.facets.conditionalFormats).toEqual(own);
  });
});
