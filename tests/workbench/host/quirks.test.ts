import type { Quirk } from "../../../src/workbench/host/rich-api/quirks";
import { PROFILES } from "../../../src/workbench/host/rich-api/quirks";
import { deleteCells, insertCells } from "../../../src/workbook/shift-cells";
import { rangeOf } from "../../../src/sheet/cell-range";
import { enterValues } from "../../../src/workbook/enter-values";
import { sortCells } from "../../../src/workbook/sort-cells";
import { Workbook } from "../../../src/workbook/workbook";
import type { Played, RunningOffice } from "../../support/office-js";
import { startOffice } from "../../support/office-js";

/** What real Excel does that an obedient host would not, each switched on by itself and off. */
let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

function excel(workbook: Workbook, quirks: readonly Quirk[], played: Partial<Played> = {}): RunningOffice {
  office?.stop();
  office = startOffice(workbook, { api: "1.21", ...played, quirks: new Set(quirks) });
  return office;
}

const codeOf = (failure: unknown): unknown =>
  typeof failure === "object" && failure !== null && "code" in failure ? failure.code : failure;

/** Runs a batch on the first sheet; gives the code where it fails, else what it returns. */
async function outcome(
  running: RunningOffice,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  options: object = {},
): Promise<unknown> {
  return running.Excel.run(options as Excel.RunOptions, async (context) => {
    const result = batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result instanceof Promise ? await result : null;
  }).catch(codeOf);
}

/** Waits until so many requests have been sent. */
async function sent(running: RunningOffice, count: number): Promise<void> {
  while (running.syncs < count) await new Promise((resolve) => setImmediate(resolve));
}

function filled(rows: number): Workbook {
  const workbook = new Workbook();
  enterValues(
    workbook.activeSheet,
    { row: 0, column: 0 },
    Array.from({ length: rows }, (_, row) => [`r${row}`]),
  );
  return workbook;
}

const columnA = (workbook: Workbook, rows: number): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) => workbook.activeSheet.cell({ row, column: 0 }).value);

test("the named profiles are everything and nothing", () => {
  expect(PROFILES.obedient.size).toBe(0);
  expect([...PROFILES.honest].length).toBeGreaterThan(10);
});

describe("a block over rows a filter hides", () => {
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A2:A4").values = [["x"], ["y"], ["z"]];
  };
  const hidden = (): Workbook => {
    const workbook = filled(4);
    workbook.activeSheet.setFacet("autoFilter", rangeOf(0, 0, 3, 0));
    workbook.activeSheet.setFacet("hiddenRows", new Set([2]));
    return workbook;
  };

  test("puts its first row into every row in sight", async () => {
    const workbook = hidden();
    expect(await outcome(excel(workbook, ["filtered-writes"]), write)).toBeNull();
    expect(columnA(workbook, 4)).toEqual(["r0", "x", "r2", "x"]);
  });

  test("lands where it should in an obedient host, and in rows hidden by hand", async () => {
    const obedient = hidden();
    await outcome(excel(obedient, []), write);
    expect(columnA(obedient, 4)).toEqual(["r0", "x", "y", "z"]);
    const byHand = hidden();
    byHand.activeSheet.setFacet("autoFilter", null);
    await outcome(excel(byHand, ["filtered-writes"]), write);
    expect(columnA(byHand, 4)).toEqual(["r0", "x", "y", "z"]);
  });

  test("is written rightly row by row", async () => {
    const workbook = hidden();
    await outcome(excel(workbook, ["filtered-writes"]), (sheet) => {
      for (const [row, text] of [
        [2, "x"],
        [3, "y"],
        [4, "z"],
      ])
        sheet.getRange(`A${row}`).values = [[text]];
    });
    expect(columnA(workbook, 4)).toEqual(["r0", "x", "y", "z"]);
  });
});

describe("merged areas", () => {
  const merged = (count: number): Workbook => {
    const workbook = filled(3);
    workbook.activeSheet.merge(...Array.from({ length: count }, (_, index) => rangeOf(2 * index, 1, 2 * index, 2)));
    return workbook;
  };
  const ask = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1:C5000").getMergedAreasOrNullObject().load("areaCount");
  };

  test("above 512 fail", async () => {
    expect(await outcome(excel(merged(512), ["merged-areas-limit"]), ask)).toBeNull();
    expect(await outcome(excel(merged(513), ["merged-areas-limit"]), ask)).toBe("RangeExceedsLimit");
    expect(await outcome(excel(merged(513), []), ask)).toBeNull();
  });

  test.each([
    ["windows", null],
    ["mac", ""],
    ["web", ""],
  ] as const)("on %s leave as the next step to undo %p", async (platform, label) => {
    const workbook = filled(2);
    await outcome(excel(workbook, ["merged-areas-clear-undo"], { platform }), ask);
    expect(workbook.nextUndo?.label ?? null).toBe(label);
  });
});

describe("an undo group", () => {
  const GROUP = { mergeUndoGroup: true };
  const QUIRK = ["undo-not-supported"] as const;

  test.each([
    ["copy", "web", (sheet: Excel.Worksheet): unknown => sheet.copy()],
    ["copy", "windows", (sheet: Excel.Worksheet): unknown => sheet.copy()],
    ["name", "windows", (sheet: Excel.Worksheet): unknown => (sheet.name = "x")],
    ["name", "mac", (sheet: Excel.Worksheet): unknown => (sheet.name = "x")],
    ["protect", "web", (sheet: Excel.Worksheet): unknown => sheet.protection.protect()],
  ] as const)("refuses %s on %s, and outside of one the undo stack is cleared", async (_what, platform, act) => {
    const workbook = filled(1);
    const running = excel(workbook, QUIRK, { platform });
    expect(await outcome(running, act, GROUP)).toBe("UndoNotSupported");
    expect(workbook.nextUndo).not.toBeNull();
    expect(await outcome(running, act)).toBeNull();
    expect(workbook.nextUndo).toBeNull();
  });

  test("takes values and, on the web, names", async () => {
    const workbook = filled(1);
    const act = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1").values = [["x"]];
      sheet.name = "x";
    };
    expect(await outcome(excel(workbook, QUIRK, { platform: "web" }), act, GROUP)).toBeNull();
    expect(workbook.nextUndo).not.toBeNull();
  });
});

test("pages to fit to are taken no notice of, a scale is", async () => {
  const workbook = new Workbook();
  const running = excel(workbook, ["fit-to-pages-ignored"]);
  await outcome(running, (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }));
  expect(workbook.activeSheet.facets.page).toBeNull();
  await outcome(running, (sheet) => (sheet.pageLayout.zoom = { scale: 100 }));
  expect(workbook.activeSheet.facets.page).toMatchObject({ fitToWidth: 0, fitToHeight: 0 });
});

test("a missing object is null without having been loaded", async () => {
  const ask = async (quirks: readonly Quirk[]): Promise<unknown> =>
    excel(new Workbook(), quirks).Excel.run(async (context) => {
      const { worksheets, settings, names } = context.workbook;
      const missing = [
        worksheets.getItemOrNullObject("none"),
        settings.getItemOrNullObject("none"),
        names.getItemOrNullObject("none"),
        worksheets.getFirst().getUsedRangeOrNullObject(),
        worksheets.getItemOrNullObject("none").getUsedRangeOrNullObject(),
      ];
      const there = worksheets.getItemOrNullObject("Sheet1");
      await context.sync();
      return [...missing.map(({ isNullObject }) => isNullObject), there.isNullObject];
    });
  expect(await ask(["null-objects"])).toEqual([true, true, true, true, true, false]);
  expect(await ask([])).toEqual([false, false, false, false, false, false]);
});

describe("texts that look like something else", () => {
  const year = new Date().getFullYear();
  const serial = (month: number, day: number, of = year): number =>
    Math.round((Date.UTC(of, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

  test.each([
    ["3-5", serial(3, 5), 'm"月"d"日"'],
    ["1/2", serial(1, 2), 'm"月"d"日"'],
    ["2020-01", serial(1, 1, 2020), 'yyyy"年"m"月"'],
    ["5月", serial(5, 1), 'yyyy"年"m"月"'],
    ["5月6日", serial(5, 6), 'm"月"d"日"'],
    ["¥5", 5, '"¥"#,##0'],
    ["￥1,234.5", 1234.5, '"¥"#,##0.00'],
    ["-$3", -3, '"$"#,##0'],
    ["(5)", -5, "General"],
    ["1 1/2", 1.5, "# ?/?"],
    ["1E5", 100_000, "0.00E+00"],
    ["001", 1, "General"],
    ["95%", 0.95, "0%"],
    ["1/15/2017", serial(1, 15, 2017), "yyyy/m/d"],
    ["8:30 pm", 0.854166666666667, "h:mm AM/PM"],
    ["13-45", "13-45", "General"],
    ["第3-5项", "第3-5项", "General"],
    ["≥95%", "≥95%", "General"],
  ] as const)("%s becomes %p under %s", async (text, value, format) => {
    const workbook = new Workbook();
    await outcome(excel(workbook, ["typed-texts"]), (sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:C1").values = [[text, text, `'${text}`]];
    });
    const [plain, asText, quoted] = [0, 1, 2].map((column) => workbook.activeSheet.cell({ row: 0, column }));
    expect([plain?.value, plain?.style.numberFormat ?? "General"]).toEqual([value, format]);
    expect([asText?.value, quoted?.value]).toEqual([text, text]);
  });
});

describe("limits", () => {
  test.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["a row higher than 409 points", (sheet) => (sheet.getRange("A1").format.rowHeight = 410)],
    ["a column wider than 255 characters", (sheet) => (sheet.getRange("A1").format.columnWidth = 1400)],
    ["an address of more than 8,192 characters", (sheet) => sheet.getRanges("A1,".repeat(2731) + "A1").clear()],
    ["a text of more than 32,767 characters", (sheet) => (sheet.getRange("A1").values = [["长".repeat(32_768)]])],
    ["a setting of more than 2 MB", (_sheet, { workbook }) => workbook.settings.add("k", "长".repeat(700_000))],
    ["a formula that does not parse", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]])],
    ["a name like a cell", (sheet, { workbook }) => workbook.names.add("A1", sheet.getRange("B2"))],
    ["a name like a row and column", (sheet, { workbook }) => workbook.names.add("r1c1", sheet.getRange("B2"))],
  ])("%s is refused", async (_what, act) => {
    expect(await outcome(excel(new Workbook(), ["limits"]), act)).toBe("InvalidArgument");
    expect(await outcome(excel(new Workbook(), []), act)).toBeNull();
  });

  test("what just fits is taken", async () => {
    const workbook = new Workbook();
    const taken = await outcome(excel(workbook, ["limits"]), (sheet, context) => {
      sheet.getRange("A1").format.rowHeight = 409;
      sheet.getRange("A1").values = [["长".repeat(32_767)]];
      sheet.getRange("A2").formulas = [["=SUM(A3:A4)"]];
      context.workbook.names.add("表_1", sheet.getRange("B2"));
    });
    expect(taken).toBeNull();
  });
});

test("the standard width counts characters", async () => {
  const width = async (quirks: readonly Quirk[]): Promise<unknown> =>
    excel(new Workbook(), quirks).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("standardWidth");
      await context.sync();
      return sheet.standardWidth;
    });
  expect(await width(["standard-width"])).toBe(8.43);
  expect(await width([])).toBe(48);
});

describe("while the clerk types into a cell", () => {
  const write = (sheet: Excel.Worksheet): void => void (sheet.getRange("A1").values = [["x"]]);

  test("a request is refused", async () => {
    const workbook = new Workbook();
    const running = excel(workbook, ["cell-edit"]);
    running.gate.beginCellEdit();
    expect(await outcome(running, write)).toBe("InvalidOperationInCellEditMode");
    running.gate.endCellEdit();
    expect(await outcome(running, write)).toBeNull();
  });

  test("one that asked to wait waits until the clerk is done, and what the clerk did comes first", async () => {
    const workbook = filled(1);
    const running = excel(workbook, ["cell-edit"]);
    running.gate.beginCellEdit();
    const reading = running.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
    await sent(running, 1);
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["typed"]]);
    running.gate.endCellEdit();
    expect(await reading).toBe("typed");
  });
});

test("an Excel that hangs answers no request and carries none out", async () => {
  const workbook = filled(1);
  const running = excel(workbook, []);
  running.gate.hang();
  const answered = jest.fn();
  void outcome(running, (sheet) => (sheet.getRange("A1").values = [["x"]])).then(answered);
  await sent(running, 1);
  running.gate.recover();
  expect(await outcome(running, (sheet) => (sheet.getRange("A2").values = [["y"]]))).toBeNull();
  expect(answered).not.toHaveBeenCalled();
  expect(columnA(workbook, 2)).toEqual(["r0", "y"]);
});

describe("events", () => {
  type Heard = Readonly<Record<string, unknown>>;

  /** Listens on the first sheet and gives what was heard once the clerk has acted. */
  async function heardOf(
    listen: (sheet: Excel.Worksheet, hear: (event: Heard) => Promise<void>) => unknown,
    act: (workbook: Workbook) => void,
    quirks: readonly Quirk[] = [],
    platform: Played["platform"] = "web",
  ): Promise<readonly Heard[]> {
    const workbook = filled(3);
    workbook.addSheet("二");
    const heard: Heard[] = [];
    const running = excel(workbook, quirks, { platform: platform ?? "web" });
    await outcome(running, (sheet) => listen(sheet, async (event) => void heard.push(event)));
    act(workbook);
    // Answers come in their order: once one request more is answered, what was raised before it has arrived.
    await outcome(running, (sheet) => sheet.load("name"));
    return heard;
  }
  const first = ({ sheets }: Workbook): Workbook["activeSheet"] => sheets[0] ?? new Workbook().activeSheet;

  test("of formulas, protection, hidden rows, clicks, leaving and sorting are raised", async () => {
    const formula = await heardOf(
      (sheet, hear) => sheet.onFormulaChanged.add(hear as never),
      (workbook) => enterValues(first(workbook), { row: 0, column: 1 }, [["=A1"]]),
    );
    expect(formula).toMatchObject([{ formulaDetails: [{ cellAddress: "B1", previousFormula: "" }] }]);
    const protection = await heardOf(
      (sheet, hear) => sheet.onProtectionChanged.add(hear as never),
      (workbook) =>
        first(workbook).setFacet("protection", {
          allowFormatCells: false,
          allowFormatColumns: false,
          allowFormatRows: false,
        }),
    );
    expect(protection).toMatchObject([{ isProtected: true, source: "Local" }]);
    const rows = await heardOf(
      (sheet, hear) => sheet.onRowHiddenChanged.add(hear as never),
      (workbook) => first(workbook).setFacet("hiddenRows", new Set([1, 2])),
    );
    expect(rows).toMatchObject([{ address: "2:3", changeType: "Hidden" }]);
    const click = await heardOf(
      (sheet, hear) => sheet.onSingleClicked.add(hear as never),
      (workbook) => workbook.click(first(workbook), { row: 2, column: 1 }),
    );
    expect(click).toMatchObject([{ address: "B3" }]);
    const left = await heardOf(
      (sheet, hear) => sheet.onDeactivated.add(hear as never),
      (workbook) => workbook.activate(workbook.sheetNamed("二") ?? first(workbook)),
    );
    expect(left).toHaveLength(1);
    const sorted = await heardOf(
      (sheet, hear) => sheet.onRowSorted.add(hear as never),
      (workbook) => sortCells(workbook, first(workbook), rangeOf(0, 0, 2, 0), [{ key: 0, ascending: false }]),
    );
    expect(sorted).toMatchObject([{ address: "A1:A3" }]);
  });

  test("of inserted and deleted rows say so", async () => {
    const told = await heardOf(
      (sheet, hear) => sheet.onChanged.add(hear as never),
      (workbook) => {
        insertCells(workbook, first(workbook), rangeOf(1, 0, 1, 16_383), "down");
        deleteCells(workbook, first(workbook), rangeOf(0, 0, 0, 0), "up");
      },
    );
    expect(told.map(({ changeType, address }) => [changeType, address])).toEqual([
      ["RowInserted", "A2:XFD2"],
      ["CellDeleted", "A1"],
    ]);
  });

  test.each([
    ["web", 0],
    ["windows", 1],
  ] as const)("of a value picked from a validation list on %s: %i", async (platform, count) => {
    const heard = await heardOf(
      (sheet, hear) => sheet.onChanged.add(hear as never),
      (workbook) =>
        workbook.transact("", "validation-list", () =>
          enterValues(first(workbook), { row: 0, column: 0 }, [["picked"]]),
        ),
      ["silent-validation-pick"],
      platform,
    );
    expect(heard).toHaveLength(count);
  });

  test("that would never come can't be listened for", async () => {
    const refusal = await outcome(excel(new Workbook(), []), (sheet) => sheet.onCalculated.add(async () => undefined));
    expect(refusal).toBe("NotImplemented");
  });
});
