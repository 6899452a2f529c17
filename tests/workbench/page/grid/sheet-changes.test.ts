import fc from "fast-check";
import { rangeOf, singleCell } from "../../../../src/sheet/cell-range";
import { formatBlock } from "../../../../src/workbench/page/grid/clipboard-text";
import { editText } from "../../../../src/workbench/page/grid/edit-text";
import { fillWith, resizeLines, typeInto } from "../../../../src/workbench/page/grid/sheet-changes";
import { copyRange, paste } from "../../../../src/workbench/page/grid/sheet-clipboard";
import { enterValues } from "../../../../src/workbook/enter-values";
import { Workbook } from "../../../../src/workbook/workbook";

const A1 = { row: 0, column: 0 };
const sheetOf = (...rows: readonly (readonly (string | number)[])[]) => {
  const { activeSheet } = new Workbook();
  enterValues(activeSheet, A1, rows);
  return activeSheet;
};

test("looking into a cell and leaving it changes nothing, whatever it holds", () => {
  const { activeSheet: sheet } = new Workbook();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), (value) => {
      sheet.setCells([{ at: A1, value }]);
      const before = sheet.store.get(0, 0);
      typeInto(sheet, A1, editText(before));
      expect(sheet.store.get(0, 0)).toBe(before);
    }),
  );
});

test("what stands in the formula bar, typed again, gives the same value", () => {
  for (const typed of ["95%", "1909.11", "2020/3/1", "'0012", "=A2+1", "TRUE", "≥100"]) {
    const sheet = sheetOf([typed]);
    const { value, formula } = sheet.store.get(0, 0);
    const text = editText(sheet.store.get(0, 0));
    sheet.clear(singleCell(A1), "contents");
    typeInto(sheet, A1, text);
    expect([typed, sheet.store.get(0, 0).value, sheet.store.get(0, 0).formula]).toEqual([typed, value, formula]);
  }
});

test("a text of several lines makes its cell wrap", () => {
  const sheet = sheetOf();
  typeInto(sheet, A1, "甲\n乙");
  expect(sheet.store.get(0, 0).style.wrap).toBe(true);
});

test("filling writes every cell of the range", () => {
  const sheet = sheetOf();
  fillWith(sheet, rangeOf(0, 0, 1, 1), "同");
  expect([0, 1].map((row) => [0, 1].map((column) => sheet.store.get(row, column).value))).toEqual([
    ["同", "同"],
    ["同", "同"],
  ]);
});

test("copied here and pasted, formats come along and relative references move", () => {
  const sheet = sheetOf(["95%", "=A1*2"]);
  const copied = copyRange(sheet, rangeOf(0, 0, 0, 1), false);
  const written = paste(
    sheet,
    singleCell({ row: 4, column: 0 }),
    { text: formatBlock(copied.texts), html: "" },
    copied,
  );
  expect(written).toEqual(rangeOf(4, 0, 4, 1));
  expect(sheet.cell({ row: 4, column: 0 }).text).toBe("95%");
  expect(sheet.cell({ row: 4, column: 1 }).formula).toBe("=A5*2");
});

test("cut and pasted, the source is empty and the formula is as it was", () => {
  const sheet = sheetOf(["1", "=A1*2"]);
  const copied = copyRange(sheet, rangeOf(0, 1, 0, 1), true);
  paste(sheet, singleCell({ row: 2, column: 2 }), { text: formatBlock(copied.texts), html: "" }, copied);
  expect(sheet.cell({ row: 2, column: 2 }).formula).toBe("=A1*2");
  expect(sheet.cell({ row: 0, column: 1 }).formula).toBeNull();
});

test("what another program has put on the clipboard since is pasted instead", () => {
  const sheet = sheetOf(["旧"]);
  const copied = copyRange(sheet, singleCell(A1), false);
  paste(sheet, singleCell({ row: 1, column: 0 }), { text: "新\t12\r\n", html: "" }, copied);
  expect([sheet.store.get(1, 0).value, sheet.store.get(1, 1).value]).toEqual(["新", 12]);
});

test("one cell pasted into many fills them, a block that does not fit is pasted once", () => {
  const sheet = sheetOf();
  paste(sheet, rangeOf(0, 0, 2, 1), { text: "甲", html: "" }, null);
  expect(sheet.store.get(2, 1).value).toBe("甲");
  expect(paste(sheet, rangeOf(0, 0, 2, 1), { text: "1\r\n2", html: "" }, null)).toEqual(rangeOf(0, 0, 1, 0));
});

test("a border dragged to nothing hides the line, dragged open shows it again", () => {
  const sheet = sheetOf(["a"]);
  resizeLines(sheet, "column", [1, 2], 0, {});
  expect([...sheet.facets.hiddenColumns]).toEqual([1, 2]);
  resizeLines(sheet, "column", [1], 96, {});
  expect([...sheet.facets.hiddenColumns]).toEqual([2]);
  expect(sheet.facets.columnWidths.get(1)).toBe(72);
});
