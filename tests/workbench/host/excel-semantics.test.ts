import { rangeOf } from "../../../src/sheet/cell-range";
import { enterValues } from "../../../src/workbook/enter-values";
import { Workbook } from "../../../src/workbook/workbook";
import type { ApiLevel, RunningOffice } from "../../support/office-js";
import { startOffice } from "../../support/office-js";

/** What Excel does with what an add-in asks, through Microsoft's own client. Each block names the page that says so. */
let office: RunningOffice | null = null;
afterEach(() => {
  office?.stop();
  office = null;
});

function run<T>(
  workbook: Workbook,
  batch: (context: Excel.RequestContext) => Promise<T>,
  api: ApiLevel = "1.21",
): Promise<T> {
  office ??= startOffice(workbook, { api });
  return office.Excel.run(async (context) => batch(context));
}

async function refused(
  workbook: Workbook,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  api?: ApiLevel,
): Promise<unknown> {
  return run(
    workbook,
    async (context) => {
      batch(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return null;
    },
    api,
  ).catch((error: { readonly code: string; readonly debugInfo?: { readonly errorLocation?: string } }) => [
    error.code,
    error.debugInfo?.errorLocation,
  ]);
}

async function loaded<K extends keyof Excel.Interfaces.RangeData>(
  workbook: Workbook,
  address: string,
  property: K,
): Promise<unknown> {
  return run(workbook, async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load(property);
    await context.sync();
    return range.toJSON()[property];
  });
}

describe("values (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values)", () => {
  // Blank and null: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  test("an empty cell is an empty string; null leaves a cell alone and an empty string clears it", async () => {
    const workbook = new Workbook();
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["a", "b", "c"]]);
    await run(workbook, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1").values = [[null, "", "x", null]];
      await context.sync();
    });
    expect(await loaded(workbook, "A1:D1", "values")).toEqual([["a", "", "x", ""]]);
  });

  test("what is written is read as if typed: numbers, percents, dates, formulas, texts", async () => {
    const workbook = new Workbook();
    await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:G1").values = [["12", "12", "95%", "2020-01-01", "=A1+1", "'=A1", "≥12"]];
      await context.sync();
    });
    expect(await loaded(workbook, "A1:G1", "values")).toEqual([[12, "12", 0.95, 43831, "#GETTING_DATA", "=A1", "≥12"]]);
    expect(await loaded(workbook, "A1:G1", "formulas")).toEqual([[12, "12", 0.95, 43831, "=A1+1", "=A1", "≥12"]]);
    expect(await loaded(workbook, "C1:D1", "text")).toEqual([["95%", "2020/1/1"]]);
    expect(await loaded(workbook, "A1:C1", "valueTypes")).toEqual([["Double", "String", "Double"]]);
  });

  test("one value fills the range; an array of another shape is refused and nothing of it is written", async () => {
    const workbook = new Workbook();
    expect(await refused(workbook, (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).toEqual([
      "InvalidArgument",
      "Range.values",
    ]);
    await run(workbook, async (context) => {
      Object.assign(context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2"), { values: 7 });
      await context.sync();
    });
    expect(await loaded(workbook, "A1:B2", "values")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test("many cells are written in pieces by the client, all or none where the shape is wrong", async () => {
  const workbook = new Workbook();
  const block = Array.from({ length: 2_000 }, (_, row) => [row, `第${row}行`]);
  expect(await refused(workbook, (sheet) => (sheet.getRange("B2:C2002").values = block))).toEqual([
    "InvalidArgument",
    expect.any(String),
  ]);
  expect(workbook.activeSheet.usedRange()).toBeNull();
  expect(await refused(workbook, (sheet) => (sheet.getRange("B2:C2001").values = block))).toBeNull();
  expect(workbook.activeSheet.usedRange()).toEqual(rangeOf(1, 1, 2_000, 2));
  expect(workbook.activeSheet.cell({ row: 2_000, column: 2 }).value).toBe("第1999行");
});

describe("whole columns (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded)", () => {
  test("have an address and no values, and cannot be written cell by cell", async () => {
    const workbook = new Workbook();
    expect(await loaded(workbook, "C:D", "values")).toBeNull();
    expect(await loaded(workbook, "C:D", "address")).toBe("Sheet1!C:D");
    expect(await refused(workbook, (sheet) => (sheet.getRange("A:A").values = [[1]]))).toEqual([
      "InvalidArgument",
      "Range.values",
    ]);
  });
});

describe("several ranges (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges)", () => {
  test("are formatted at once; a property they do not share is null; their address names each with its sheet", async () => {
    const workbook = new Workbook();
    const told = await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const areas = sheet.getRanges("A1:B2,D4");
      areas.format.fill.color = "#FFFF00";
      sheet.getRange("D4").format.font.bold = true;
      areas.load("address,areaCount,cellCount,format/fill/color,format/font/bold");
      await context.sync();
      return areas.toJSON();
    });
    expect(told).toMatchObject({
      address: "Sheet1!A1:B2,Sheet1!D4",
      areaCount: 2,
      cellCount: 5,
      format: { fill: { color: "#FFFF00" }, font: { bold: null } },
    });
  });
});

describe("errors (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling)", () => {
  test("the batch stops at the first failure; what was done before it stays done", async () => {
    const workbook = new Workbook();
    const failure = await refused(workbook, (sheet, context) => {
      sheet.getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("none").getRange("A1").values = [["x"]];
      sheet.getRange("A2").values = [["not done"]];
    });
    expect(failure).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
    expect(await loaded(workbook, "A1:A2", "values")).toEqual([["done"], [""]]);
    expect(workbook.nextUndo).not.toBeNull();
  });

  test("a locked cell of a protected sheet is refused", async () => {
    const workbook = new Workbook();
    await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await refused(workbook, (sheet) => (sheet.getRange("A1").values = [[1]]))).toEqual([
      "AccessDenied",
      "Range.values",
    ]);
    expect(await refused(workbook, (sheet) => (sheet.getRange("B1").values = [[1]]))).toBeNull();
  });

  test("a member of a later set is not there, and one this workbook does not play is named", async () => {
    const workbook = new Workbook();
    expect(await refused(workbook, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject(), "1.9")).toEqual([
      "ApiNotFound",
      "Range.getMergedAreasOrNullObject",
    ]);
    expect(await refused(workbook, (sheet) => sheet.charts.load("items/name"))).toEqual([
      "NotImplemented",
      "Worksheet.charts",
    ]);
  });
});

describe("sheets (https://learn.microsoft.com/javascript/api/excel/excel.worksheet)", () => {
  test.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["长".repeat(32), "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("%p is no name for a new one", async (name, code) => {
    expect(await refused(new Workbook(), (_sheet, context) => context.workbook.worksheets.add(name))).toEqual([
      code,
      "WorksheetCollection.add",
    ]);
  });

  test("the last visible one stays, a hidden one is not activated, a very hidden one not deleted", async () => {
    const workbook = new Workbook();
    workbook.setVisibility(workbook.addSheet("藏"), "veryHidden");
    expect(await refused(workbook, (sheet) => sheet.delete())).toEqual(["InvalidOperation", "Worksheet.delete"]);
    expect(await refused(workbook, (_sheet, context) => context.workbook.worksheets.getItem("藏").activate())).toEqual([
      "InvalidOperation",
      "Worksheet.activate",
    ]);
    expect(await refused(workbook, (_sheet, context) => context.workbook.worksheets.getItem("藏").delete())).toEqual([
      "InvalidOperation",
      "Worksheet.delete",
    ]);
  });

  test("an address carries the sheet's name, in quotes where a formula needs them", async () => {
    const workbook = new Workbook();
    const address = await run(workbook, async (context) => {
      const range = context.workbook.worksheets.add("2020 年'表'x").getRange("$B$2:A1");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'2020 年''表''x'!A1:B2");
  });

  test("the used range may start below A1, counts formats unless only values are asked for, and is null on a blank sheet", async () => {
    const workbook = new Workbook();
    const used = (): Promise<unknown> =>
      run(workbook, async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const [all, filled] = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)];
        all.load("address");
        filled.load("address");
        await context.sync();
        return [all.isNullObject ? null : all.address, filled.isNullObject ? null : filled.address];
      });
    expect(await used()).toEqual([null, null]);
    enterValues(workbook.activeSheet, { row: 2, column: 1 }, [["x"]]);
    workbook.activeSheet.restyle(rangeOf(5, 5, 5, 5), { fill: "#FF0000" });
    expect(await used()).toEqual(["Sheet1!B3:F6", "Sheet1!B3"]);
  });
});

describe("merged areas (https://learn.microsoft.com/javascript/api/excel/excel.range)", () => {
  test("only the top left has a value; writing elsewhere inside is dropped; areas belong to the range their top left lies in", async () => {
    const workbook = new Workbook();
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [
      ["a", "b"],
      ["c", "d"],
    ]);
    const areas = await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [["lost"]];
      const [whole, part] = [
        sheet.getRange("A1:C3").getMergedAreasOrNullObject(),
        sheet.getRange("B2:C3").getMergedAreasOrNullObject(),
      ];
      whole.load("address");
      part.load("address");
      await context.sync();
      return [whole.address, part.isNullObject];
    });
    expect(areas).toEqual(["Sheet1!A1:B2", true]);
    expect(await loaded(workbook, "A1:B2", "values")).toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  test("each row can be merged by itself", async () => {
    const workbook = new Workbook();
    await run(workbook, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2").merge(true);
      await context.sync();
    });
    expect(workbook.activeSheet.facets.merges).toEqual([rangeOf(0, 0, 0, 2), rangeOf(1, 0, 1, 2)]);
  });
});

describe("what else an add-in meets", () => {
  test("names lead to their ranges, settings keep JSON", async () => {
    const workbook = new Workbook();
    const told = await run(workbook, async (context) => {
      const { names, settings, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      names.add("区域", sheet.getRange("B2:C3"));
      settings.add("prefs", { strict: true, list: [1] });
      const range = names.getItem("区域").getRange();
      const setting = settings.getItem("prefs");
      const missing = settings.getItemOrNullObject("none");
      range.load("address");
      setting.load("value");
      missing.load("value");
      await context.sync();
      return [range.address, setting.value, missing.isNullObject, workbook.names[0]?.refersTo];
    });
    expect(told).toEqual(["Sheet1!B2:C3", { strict: true, list: [1] }, true, "=Sheet1!$B$2:$C$3"]);
    expect(workbook.settings.get("prefs")).toEqual({ strict: true, list: [1] });
  });

  test("ranges lead to others; a reference kept outlives its batch and dies with its sheet", async () => {
    const workbook = new Workbook();
    workbook.addSheet("二");
    const addresses = await run(workbook, async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
      const others = [
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(0),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, 0),
        range.getEntireRow(),
        range.getRowsBelow(2),
        range.getBoundingRect("E5"),
        range.getIntersection("C3:F9"),
        range.getLastCell(),
      ];
      for (const other of others) other.load("address");
      await context.sync();
      return others.map(({ address }) => address.slice("Sheet1!".length));
    });
    expect(addresses).toEqual(["C2", "B3:C3", "B2:B3", "C3:D4", "B2:C4", "2:3", "B4:C5", "B2:E5", "C3", "C3"]);
    const failure = await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("二");
      const range = sheet.getRange("A1");
      range.load("address");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load("values");
      await context.sync();
    }).catch(({ code }: { readonly code: string }) => code);
    expect(failure).toBe("InvalidReference");
  });

  test("page, frozen panes and print titles are set and read back", async () => {
    const workbook = new Workbook();
    const told = await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      sheet.pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.horizontalPageBreaks.add("A10");
      sheet.freezePanes.freezeAt("A1:B2");
      const [titles, frozen] = [
        sheet.pageLayout.getPrintTitleRowsOrNullObject(),
        sheet.freezePanes.getLocationOrNullObject(),
      ];
      titles.load("address");
      frozen.load("address");
      sheet.pageLayout.load("topMargin,leftMargin,zoom,orientation");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return [
        titles.address,
        frozen.address,
        sheet.pageLayout.toJSON(),
        sheet.horizontalPageBreaks.items.map((line) => line.toJSON()),
      ];
    });
    expect(told).toMatchObject([
      "Sheet1!1:2",
      "Sheet1!A1:B2",
      { topMargin: 72, leftMargin: 36, zoom: { horizontalFitToPages: 1 }, orientation: "Landscape" },
      [{ rowIndex: 9 }],
    ]);
  });
});

describe("events (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events)", () => {
  test("an add-in hears of its own writes too, unless it turned events off", async () => {
    const workbook = new Workbook();
    const heard: string[] = [];
    await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async ({ address, changeType }) => void heard.push(`${changeType} ${address}`));
      context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(worksheetId));
      await context.sync();
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A2").values = [[3]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const added = workbook.addSheet();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["RangeEdited A1:B1", added.id]);
  });
});
