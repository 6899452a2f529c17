import { parseA1, formatA1 } from "../../../../src/sheet/a1";
import type { CellAddress } from "../../../../src/sheet/cell-address";
import type { CellRange } from "../../../../src/sheet/cell-range";
import { singleCell } from "../../../../src/sheet/cell-range";
import { cursorAt, cursorOn, extendTo, jumpFrom, stepFrom } from "../../../../src/workbench/page/grid/cursor";
import { layOut } from "../../../../src/workbench/page/grid/geometry";
import { Workbook } from "../../../../src/workbook/workbook";

const range = (text: string): CellRange => parseA1(text)?.range ?? singleCell({ row: -1, column: -1 });
const cell = (text: string): CellAddress => range(text).first;
const name = (at: CellAddress): string => formatA1(singleCell(at));
const DOWN = { rows: 1, columns: 0 } as const;
const RIGHT = { rows: 0, columns: 1 } as const;
const UP = { rows: -1, columns: 0 } as const;

function sheetWith(filled: readonly string[], merges: readonly string[] = []) {
  const { activeSheet } = new Workbook();
  activeSheet.setCells(filled.map((at) => ({ at: cell(at), value: "x" })));
  if (merges.length > 0) activeSheet.merge(...merges.map(range));
  return { sheet: activeSheet, geometry: layOut(activeSheet.facets, { rows: 100, columns: 26 }, new Map()) };
}

test("a merged cell is selected whole and left at its far side", () => {
  const { sheet, geometry } = sheetWith(["B2"], ["B2:C4"]);
  expect(formatA1(cursorAt(sheet, cell("C3")).range)).toBe("B2:C4");
  expect(name(cursorAt(sheet, cell("C3")).active)).toBe("B2");
  expect(name(stepFrom(sheet, geometry, cell("B2"), RIGHT))).toBe("D2");
  expect(name(stepFrom(sheet, geometry, cell("B2"), DOWN))).toBe("B5");
});

test("a selection grows until it cuts no merged cell", () => {
  const { sheet } = sheetWith([], ["B2:C4", "C5:D6"]);
  expect(formatA1(extendTo(sheet, cell("A1"), cell("B5")).range)).toBe("A1:D6");
  expect(formatA1(extendTo(sheet, cell("C4"), cell("C5")).range)).toBe("B2:D6");
});

test("hidden rows are passed over", () => {
  const { sheet } = sheetWith([]);
  sheet.setFacet("hiddenRows", new Set([1, 2]));
  const geometry = layOut(sheet.facets, { rows: 100, columns: 26 }, new Map());
  expect(name(stepFrom(sheet, geometry, cell("A1"), DOWN))).toBe("A4");
  expect(name(stepFrom(sheet, geometry, cell("A1"), UP))).toBe("A1");
});

test("Ctrl and an arrow go to the end of the block, then to the next one, then stay", () => {
  const { sheet, geometry } = sheetWith(["A1", "A2", "A3", "A7"]);
  const first = jumpFrom(sheet, geometry, cell("A1"), DOWN);
  const second = jumpFrom(sheet, geometry, first, DOWN);
  expect([first, second, jumpFrom(sheet, geometry, second, DOWN)].map(name)).toEqual(["A3", "A7", "A7"]);
  expect(name(jumpFrom(sheet, geometry, cell("A7"), UP))).toBe("A3");
});

test("a range chosen elsewhere keeps the active cell where it lies inside", () => {
  const { sheet } = sheetWith([]);
  expect(name(cursorOn(sheet, range("B2:D4"), cell("C3")).active)).toBe("C3");
  expect(name(cursorOn(sheet, range("B2:D4"), cell("F9")).active)).toBe("B2");
});
