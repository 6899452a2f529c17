import { rangeOf } from "../../src/sheet/cell-range";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { enterValues } from "../../src/workbook/enter-values";
import { Workbook } from "../../src/workbook/workbook";
import type { ApiLevel } from "../support/office-js";
import { useHosts } from "../support/use-hosts";

/**
 * What every host must do alike: Excel through the genuine Office.js at three generations, and a workbook in memory.
 */
const HOSTS: readonly (readonly [string, ApiLevel | null])[] = [
  ["Excel at ExcelApi 1.9", "1.9"],
  ["Excel at ExcelApi 1.14", "1.14"],
  ["Excel at ExcelApi 1.21", "1.21"],
  ["a workbook in memory", null],
];

const hosts = useHosts();

const LINE = { line: "thin", color: "#000000" } as const;
const PLAN: SheetPlan = {
  name: "绩效/目标[表]",
  columnWidths: [60, 60, 120, 48],
  rowHeights: [30, 20, 20, 20],
  styles: {
    title: { font: { name: "方正小标宋简体", size: 20, bold: true }, horizontal: "center", vertical: "center" },
    cell: {
      font: { name: "宋体", size: 10.5, color: "#333333" },
      borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
      wrap: true,
      fill: "#FAFAFA",
    },
    money: { numberFormat: "0.00", horizontal: "right" },
    code: { numberFormat: "@", indent: 1 },
    plain: {},
  },
  cells: [
    ["title", "title", "title", "title"].map((style, column) => ({ value: column === 0 ? "目标表" : "", style })),
    [
      { value: "=1+1", style: "cell" },
      { value: "95%", style: "cell" },
      { value: 1909.11, style: "money" },
      { value: "0012", style: "code" },
    ],
    [
      { value: "@x", style: "cell" },
      { value: "'a", style: "cell" },
      { value: 0, style: "money" },
      { value: "'0012", style: "code" },
    ],
    [
      { value: "2020-1-1", style: "plain" },
      { value: true, style: "plain" },
      { value: "TRUE", style: "plain" },
      { value: "-", style: "plain" },
    ],
  ],
  merges: [rangeOf(0, 0, 0, 3)],
  frozenRows: 2,
  page: {
    paper: "a3",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    footerCenter: "— &P —",
    margins: { top: 36, right: 28, bottom: 36, left: 28, header: 18, footer: 18 },
    titleRows: { first: 0, last: 1 },
    printArea: rangeOf(0, 0, 3, 3),
    breaksBefore: [2, 3],
  },
};

describe.each(HOSTS)("%s", (_name, api) => {
  test("writes a plan: values, formats, merges, sizes, page", async () => {
    const workbook = new Workbook();
    const reports: number[] = [];
    const record = await hosts.over(workbook, api).write(PLAN, (done) => reports.push(done));
    expect(record).toEqual({ kind: "sheet", sheet: "绩效_目标_表_" });
    const sheet = workbook.activeSheet;
    expect(workbook.sheets.indexOf(sheet)).toBe(1);
    const cells = PLAN.cells.map((line, row) => line.map((_, column) => sheet.cell({ row, column })));
    expect(cells.map((line) => line.map(({ value, formula }) => ({ value, formula })))).toEqual(
      PLAN.cells.map((line) => line.map(({ value }) => ({ value, formula: null }))),
    );
    expect(cells.map((line) => line.map(({ style }) => style))).toEqual(
      PLAN.cells.map((line) => line.map(({ style }) => PLAN.styles[style])),
    );
    expect(sheet.facets).toMatchObject({ merges: PLAN.merges, frozen: { rows: 2, columns: 0 }, page: PLAN.page });
    expect([...sheet.facets.columnWidths.values()]).toEqual(PLAN.columnWidths);
    expect([...sheet.facets.rowHeights.values()]).toEqual(PLAN.rowHeights);
    expect(workbook.selection).toEqual(rangeOf(0, 0, 0, 0));
    expect(reports.at(-1)).toBe(4);
  });

  test("takes a written sheet back only while it is as it was written", async () => {
    const workbook = new Workbook();
    const host = hosts.over(workbook, api);
    const record = await host.write(PLAN);
    const second = await host.write(PLAN);
    expect(second).toEqual({ kind: "sheet", sheet: "绩效_目标_表_ (2)" });
    enterValues(workbook.activeSheet, { row: 2, column: 2 }, [[5]]);
    await expect(host.undo(second)).rejects.toMatchObject({ kind: "stale" });
    await host.undo(record);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "绩效_目标_表_ (2)"]);
    await expect(host.undo(record)).rejects.toMatchObject({ kind: "missing" });
  });

  test("marks what it writes where it is told to, and forgets it when the sheet is taken back", async () => {
    const clerks = { name: "单位", refersTo: "=Sheet1!$A$1", sheet: null };
    const workbook = new Workbook([], [clerks]);
    const host = hosts.over(workbook, api);
    const record = await host.write(PLAN, undefined, { report: "corrections", source: "Sheet1" });
    const [source, written] = workbook.sheets;
    if (!source || !written) throw new Error("no sheets");
    workbook.renameSheet(source, "源 表");
    expect((await host.listSheets()).map(({ name, generated }) => [name, generated])).toEqual([
      ["源 表", undefined],
      [written.name, { report: "corrections", source: "源 表" }],
    ]);
    expect(workbook.names.map(({ hidden }) => hidden ?? false)).toEqual([false, true, true]);
    await host.undo(record);
    expect(workbook.names).toEqual([{ ...clerks, refersTo: "='源 表'!$A$1" }]);
  });

  test("reads what stands on a sheet", async () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    enterValues(sheet, { row: 2, column: 1 }, [
      ["指标", "95%", ""],
      ["", "=B3", true],
      ["'=x", 1.5, "#REF!"],
    ]);
    sheet.restyle(rangeOf(20, 20, 20, 20), { fill: "#FF0000" });
    sheet.merge(rangeOf(2, 1, 3, 1));
    sheet.setFacet("hiddenRows", new Set([3, 9]));
    sheet.setFacet("hiddenColumns", new Set([2]));
    const told: (readonly [number, number])[] = [];
    const snapshot = await hosts.over(workbook, api).readSheet("Sheet1", (done, all) => told.push([done, all]));
    expect(snapshot).toEqual({
      name: "Sheet1",
      origin: { row: 2, column: 1 },
      rows: [
        [
          { value: "指标", text: "指标" },
          { value: 0.95, text: "95%" },
          { value: "", text: "" },
        ],
        [
          { value: "", text: "" },
          { value: "#GETTING_DATA", text: "#GETTING_DATA", formula: "=B3" },
          { value: true, text: "TRUE" },
        ],
        [
          { value: "=x", text: "=x" },
          { value: 1.5, text: "1.5" },
          { value: "#REF!", text: "#REF!" },
        ],
      ],
      merges: api === "1.9" ? null : [rangeOf(2, 1, 3, 1)],
      hiddenRows: [3],
      hiddenColumns: [2],
    });
    expect(told.at(-1)).toEqual([3, 3]);
    if (hosts.office) expect(hosts.office.syncs).toBeLessThanOrEqual(3);
  });

  test("gives an empty sheet without rows and the first rows where they suffice", async () => {
    const workbook = new Workbook();
    const host = hosts.over(workbook, api);
    expect((await host.readSheet("Sheet1")).rows).toEqual([]);
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [[1], [2], [3]]);
    expect((await host.readSheet("Sheet1", undefined, 2)).rows.length).toBeGreaterThanOrEqual(2);
  });

  test("lists, selects, and says what is in the way", async () => {
    const workbook = new Workbook();
    const [hidden, secret] = [workbook.addSheet("藏"), workbook.addSheet("深藏")];
    workbook.setVisibility(hidden, "hidden");
    workbook.setVisibility(secret, "veryHidden");
    const other = workbook.addSheet("表 2");
    const host = hosts.over(workbook, api);
    expect(await host.listSheets()).toEqual([
      { name: "Sheet1", hidden: false, active: true },
      { name: "藏", hidden: true, active: false },
      { name: "表 2", hidden: false, active: false },
    ]);
    await host.select("表 2", rangeOf(4, 1, 5, 2));
    expect([workbook.activeSheet, workbook.selection]).toEqual([other, rangeOf(4, 1, 5, 2)]);
    await expect(host.readSheet("没有")).rejects.toMatchObject({ kind: "missing" });
    await expect(host.readSheet("深藏")).rejects.toMatchObject({ kind: "unsupported" });
    await expect(host.select("藏", rangeOf(0, 0, 0, 0))).rejects.toMatchObject({ kind: "unsupported" });
  });

  test("writes all edits or none, and takes them back while they stand", async () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    enterValues(sheet, { row: 0, column: 0 }, [
      ["a", 1, "=B1"],
      ["b", 2, "c"],
    ]);
    const values = (): unknown => [0, 1].map((row) => [0, 1, 2].map((column) => sheet.cell({ row, column }).value));
    const host = hosts.over(workbook, api);
    const edits = [
      { at: { row: 0, column: 0 }, was: "a", becomes: "=1+1" },
      { at: { row: 1, column: 0 }, was: "b", becomes: "≥95%" },
      { at: { row: 1, column: 1 }, was: 2, becomes: "3" },
    ];
    const record = await host.apply([{ sheet: "Sheet1", edits }]);
    expect(record).toEqual({ kind: "edits", changes: [{ sheet: "Sheet1", edits }] });
    expect(values()).toEqual([
      ["=1+1", 1, "#GETTING_DATA"],
      ["≥95%", "3", "c"],
    ]);
    await expect(host.apply([{ sheet: "Sheet1", edits }])).rejects.toMatchObject({ kind: "stale" });
    await expect(
      host.apply([{ sheet: "Sheet1", edits: [{ at: { row: 0, column: 2 }, was: "", becomes: "x" }] }]),
    ).rejects.toMatchObject({ kind: "stale" });
    await host.undo(record);
    expect(values()).toEqual([
      ["a", 1, "#GETTING_DATA"],
      ["b", 2, "c"],
    ]);
    const again = await host.apply([{ sheet: "Sheet1", edits }]);
    enterValues(sheet, { row: 1, column: 1 }, [[7]]);
    await expect(host.undo(again)).rejects.toMatchObject({ kind: "stale" });
    expect(values()).toEqual([
      ["=1+1", 1, "#GETTING_DATA"],
      ["≥95%", 7, "c"],
    ]);
  });

  test("writes edits and marks of several sheets at once or none, and takes them back at once", async () => {
    const workbook = new Workbook();
    const [first, second] = [workbook.activeSheet, workbook.addSheet("表 2")];
    for (const sheet of [first, second]) enterValues(sheet, { row: 0, column: 0 }, [["a", "b"]]);
    const host = hosts.over(workbook, api);
    const at = { row: 0, column: 0 };
    const edit = { at, was: "a", becomes: "x" };
    const values = (): unknown => [first, second].map((sheet) => sheet.cell(at).value);
    const both = (was: string) => [
      { sheet: "Sheet1", edits: [edit] },
      { sheet: "表 2", edits: [{ at, was, becomes: "y" }] },
    ];
    await expect(host.apply(both("anders"))).rejects.toMatchObject({ kind: "stale" });
    expect(values()).toEqual(["a", "a"]);
    const record = await host.apply(both("a"));
    expect(values()).toEqual(["x", "y"]);
    enterValues(second, at, [["z"]]);
    await expect(host.undo(record)).rejects.toMatchObject({ kind: "stale" });
    expect(values()).toEqual(["x", "z"]);
    enterValues(second, at, [["y"]]);
    await host.undo(record);
    expect(values()).toEqual(["a", "a"]);

    const marks = [{ at: rangeOf(0, 0, 0, 0), severity: "error" }] as const;
    const marked = await host.mark([
      { sheet: "Sheet1", marks },
      { sheet: "表 2", marks },
    ]);
    const counts = (): unknown => [first, second].map(({ facets }) => facets.conditionalFormats.length);
    expect(counts()).toEqual([1, 1]);
    await host.undo(marked);
    expect(counts()).toEqual([0, 0]);
    second.setFacet("protection", { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false });
    await expect(
      host.mark([
        { sheet: "Sheet1", marks },
        { sheet: "表 2", marks },
      ]),
    ).rejects.toMatchObject({ kind: "protected" });
    await expect(host.apply(both("a"))).rejects.toMatchObject({ kind: "protected" });
    expect([counts(), values()]).toEqual([
      [0, 0],
      ["a", "a"],
    ]);
  });

  test("reads several sheets in as many requests as one, each as it reads it alone", async () => {
    const workbook = new Workbook();
    const names = ["Sheet1", "表 2", "空", "长"];
    for (const name of names.slice(1)) workbook.addSheet(name);
    enterValues(workbook.activeSheet, { row: 1, column: 1 }, [
      ["a", 0.5],
      ["", "=1"],
    ]);
    const [, second, , long] = workbook.sheets;
    if (!second || !long) throw new Error("no sheets");
    enterValues(second, { row: 0, column: 0 }, [["b"], ["c"], ["d"]]);
    second.merge(rangeOf(0, 0, 1, 0));
    second.setFacet("hiddenRows", new Set([2]));
    enterValues(
      long,
      { row: 0, column: 0 },
      Array.from({ length: 40 }, (_, row) => [row, "长"]),
    );
    long.setFacet("hiddenColumns", new Set([1]));
    workbook.setVisibility(workbook.addSheet("深藏"), "veryHidden");
    const host = hosts.over(workbook, api);
    const told: (readonly [number, number])[] = [];
    const before = hosts.office?.syncs ?? 0;
    const together = await host.readSheets(names, (done, all) => told.push([done, all]));
    if (hosts.office) expect([hosts.office.syncs - before, told.at(-1)]).toEqual([2, [45, 45]]);
    const alone = [];
    for (const name of names) alone.push(await host.readSheet(name));
    expect(together).toEqual(alone);
    expect(await host.readSheets(["表 2", "没有", "深藏", "空"])).toEqual([alone[1], null, null, alone[2]]);
  });

  test("changes nothing on a protected sheet where one cell is locked", async () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    enterValues(sheet, { row: 0, column: 0 }, [["a", "b"]]);
    sheet.restyle(rangeOf(0, 0, 0, 0), { locked: false });
    sheet.setFacet("protection", { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false });
    const host = hosts.over(workbook, api);
    const free = { at: { row: 0, column: 0 }, was: "a", becomes: "x" };
    await expect(
      host.apply([{ sheet: "Sheet1", edits: [free, { at: { row: 0, column: 1 }, was: "b", becomes: "y" }] }]),
    ).rejects.toMatchObject({ kind: "protected" });
    expect(sheet.cell({ row: 0, column: 0 }).value).toBe("a");
    await expect(
      host.mark([{ sheet: "Sheet1", marks: [{ at: rangeOf(0, 0, 0, 0), severity: "error" }] }]),
    ).rejects.toMatchObject({ kind: "protected" });
    await host.apply([{ sheet: "Sheet1", edits: [free] }]);
    expect(sheet.cell({ row: 0, column: 0 }).value).toBe("x");
  });

  test("marks over the clerk's own formats and removes exactly its own marks", async () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const clerks = {
      id: "clerk",
      kind: "custom",
      ranges: [rangeOf(0, 0, 1, 1)],
      formula: "=A1>0",
      style: { fill: "#FFFFFF" },
      stopIfTrue: false,
    } as const;
    sheet.setFacet("conditionalFormats", [clerks]);
    const before = sheet.store.snapshot();
    const host = hosts.over(workbook, api);
    const marks = [
      { at: rangeOf(0, 0, 0, 0), severity: "error" },
      { at: rangeOf(3, 0, 3, 1), severity: "error" },
      { at: rangeOf(1, 0, 1, 1), severity: "suggestion" },
    ] as const;
    const record = await host.mark([{ sheet: "Sheet1", marks }]);
    expect(record).toEqual({
      kind: "marks",
      before: [{ sheet: "Sheet1", marks: [] }],
      after: [{ sheet: "Sheet1", marks }],
    });
    expect(
      sheet.facets.conditionalFormats.map((format) => [format.kind === "custom" ? format.formula : "", format.ranges]),
    ).toEqual([
      ['=LEN("jxmb:error")>0', [rangeOf(0, 0, 0, 0), rangeOf(3, 0, 3, 1)]],
      ['=LEN("jxmb:suggestion")>0', [rangeOf(1, 0, 1, 1)]],
      ["=A1>0", [rangeOf(0, 0, 1, 1)]],
    ]);
    const unmarked = await host.unmark();
    expect(unmarked).toEqual({
      kind: "marks",
      before: [{ sheet: "Sheet1", marks }],
      after: [{ sheet: "Sheet1", marks: [] }],
    });
    expect(sheet.facets.conditionalFormats).toEqual([clerks]);
    await expect(host.undo(record)).rejects.toMatchObject({ kind: "stale" });
    await host.undo(unmarked);
    await host.undo(record);
    expect(sheet.facets.conditionalFormats).toEqual([clerks]);
    expect(sheet.store.snapshot()).toEqual(before);
  });

  test("keeps texts in the workbook, all or none, leaves those of others alone and takes its own back", async () => {
    const workbook = new Workbook([], [], new Map([["other", { list: [1] }]]));
    const before = workbook.activeSheet.store.snapshot();
    const host = hosts.over(workbook, api);
    expect(await host.readSettings()).toEqual({});
    const text = '{"version":1,"content":"<&\u0001>\\n=1+1"}';
    const first = await host.saveSettings([{ part: "profile", was: null, becomes: text }]);
    expect(first).toEqual({ kind: "notes", changes: [{ part: "profile", was: null, becomes: text }] });
    expect(await host.readSettings()).toEqual({ profile: text });
    const both = [
      { part: "ignored", was: null, becomes: "[]" },
      { part: "profile", was: "was never so", becomes: "x" },
    ] as const;
    await expect(host.saveSettings(both)).rejects.toMatchObject({ kind: "stale" });
    expect(await host.readSettings()).toEqual({ profile: text });
    const second = await host.saveSettings([
      { part: "profile", was: text, becomes: null },
      { part: "choices", was: null, becomes: "{}" },
    ]);
    expect(await host.readSettings()).toEqual({ choices: "{}" });
    await expect(host.undo(first)).rejects.toMatchObject({ kind: "stale" });
    await host.undo(second);
    await host.undo(first);
    expect(await host.readSettings()).toEqual({});
    expect(workbook.settings).toEqual(new Map([["other", { list: [1] }]]));
    expect(workbook.activeSheet.store.snapshot()).toEqual(before);
  });

  test("shows what somebody else keeps under its name, so that it can be told", async () => {
    const workbook = new Workbook([], [], new Map([["jxmb.settings", { a: 1 }]]));
    const host = hosts.over(workbook, api);
    expect(await host.readSettings()).toEqual({ settings: '{"a":1}' });
  });
});
