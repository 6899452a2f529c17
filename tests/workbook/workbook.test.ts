import { parseA1 } from "../../src/sheet/a1";
import type { CellRange } from "../../src/sheet/cell-range";
import { enterValues } from "../../src/workbook/enter-values";
import { Refusal } from "../../src/workbook/refusal";
import { Workbook } from "../../src/workbook/workbook";
import type { WorkbookEvent } from "../../src/workbook/workbook-event";

function range(text: string): CellRange {
  const parsed = parseA1(text);
  if (!parsed) throw new Error(text);
  return parsed.range;
}

describe("a workbook", () => {
  test("starts with one visible sheet that is active", () => {
    const workbook = new Workbook();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(workbook.activeSheet.name).toBe("Sheet1");
  });

  test("finds a sheet without regard to case and refuses a second of the same name", () => {
    const workbook = new Workbook();
    workbook.addSheet("Report");
    expect(workbook.sheetNamed("rEPORT")?.name).toBe("Report");
    expect(() => workbook.addSheet("REPORT")).toThrow(Refusal);
    expect(workbook.sheets).toHaveLength(2);
  });

  test("keeps its last visible sheet", () => {
    const workbook = new Workbook();
    const other = workbook.addSheet("b");
    workbook.setVisibility(other, "hidden");
    expect(() => workbook.removeSheet(workbook.activeSheet)).toThrow("last-sheet");
    expect(() => workbook.activate(other)).toThrow("hidden");
  });

  test("activates another sheet when the active one is removed, and undo brings it back", () => {
    const workbook = new Workbook();
    const first = workbook.activeSheet;
    const second = workbook.addSheet();
    workbook.removeSheet(first);
    expect(workbook.activeSheet).toBe(second);
    workbook.undo();
    expect(workbook.sheets).toEqual([first, second]);
  });
});

describe("a step", () => {
  test("is told to listeners once, after it, with the written ranges joined", () => {
    const workbook = new Workbook();
    const heard: WorkbookEvent[] = [];
    const stop = workbook.onChange((event) => heard.push(event));
    workbook.transact("fill", "add-in", () => {
      enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["a", "b"]]);
      enterValues(workbook.activeSheet, { row: 1, column: 0 }, [["c", "d"]]);
      expect(heard).toHaveLength(0);
    });
    expect(heard).toEqual([
      { kind: "cells-changed", sheet: workbook.activeSheet, range: range("A1:B2"), source: "add-in" },
    ]);
    stop();
    workbook.undo();
    expect(heard).toHaveLength(1);
  });

  test("that fails midway stays done as far as it went, and is one step", () => {
    const workbook = new Workbook();
    expect(() =>
      workbook.transact("half", "add-in", () => {
        enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["done"]]);
        throw new Error("midway");
      }),
    ).toThrow("midway");
    expect(workbook.activeSheet.read({ row: 0, column: 0 }).text).toBe("done");
    expect(workbook.nextUndo?.label).toBe("half");
    workbook.undo();
    expect(workbook.activeSheet.usedRange()).toBeNull();
  });

  test("undone after a removed and added sheet leaves the sheets as they were", () => {
    const workbook = new Workbook();
    const heard: string[] = [];
    workbook.onChange((event) => heard.push(event.kind));
    workbook.addSheet("b");
    workbook.undo();
    expect(workbook.sheets).toHaveLength(1);
    expect(heard).toEqual(["sheet-added", "sheet-removed"]);
  });
});

describe("a merged area", () => {
  test("keeps the first filled cell's value at its top left and loses the others", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    enterValues(sheet, { row: 0, column: 0 }, [
      ["", "b"],
      ["c", "d"],
    ]);
    sheet.merge(range("A1:B2"));
    expect(sheet.read({ row: 0, column: 0 }).value).toBe("b");
    expect(sheet.usedRange(true)).toEqual(range("A1"));
    workbook.undo();
    expect(sheet.read({ row: 1, column: 1 }).value).toBe("d");
  });

  test("drops what is written inside it except at the top left", () => {
    const sheet = new Workbook().activeSheet;
    sheet.merge(range("A1:A3"));
    enterValues(sheet, { row: 0, column: 0 }, [["kept"], ["dropped"], ["dropped"]]);
    expect(sheet.usedRange(true)).toEqual(range("A1"));
  });

  test("is not cut by another merge", () => {
    const sheet = new Workbook().activeSheet;
    sheet.merge(range("A1:B2"));
    expect(() => sheet.merge(range("B2:C3"))).toThrow("merged");
  });
});

describe("a protected sheet", () => {
  test("refuses a locked cell, writes an unlocked one, and refuses formats", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    sheet.restyle(range("B1"), { locked: false });
    sheet.setFacet("protection", { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false });
    expect(() => enterValues(sheet, { row: 0, column: 0 }, [["x"]])).toThrow("protected");
    enterValues(sheet, { row: 0, column: 1 }, [["95%"]]);
    expect(sheet.read({ row: 0, column: 1 }).text).toBe("95%");
    expect(() => sheet.restyle(range("B1"), { fill: "#FF0000" })).toThrow("protected");
    expect(() => sheet.merge(range("B1:B2"))).toThrow("protected");
  });
});
