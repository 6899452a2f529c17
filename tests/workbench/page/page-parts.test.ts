import { rangeOf } from "../../../src/sheet/cell-range";
import { readQuery, sampleUrl } from "../../../src/workbench/page/sample";
import { summarize } from "../../../src/workbench/page/selection-summary";
import { COPY_NAME, OPEN_TROUBLE, REFUSAL } from "../../../src/workbench/strings";
import { enterValues } from "../../../src/workbook/enter-values";
import { Workbook } from "../../../src/workbook/workbook";

test("the address chooses sample and Excel, and what it does not know is the default", () => {
  const usual = readQuery("");
  expect(usual.api).toBe("1.21");
  expect(sampleUrl(usual.sample)).toMatch(/^assets\/samples\/.+\.xlsx$/);
  expect(readQuery("?api=1.14&sample=none")).toMatchObject({ api: "1.14", sample: { id: "none" } });
  expect(sampleUrl(readQuery("?sample=none").sample)).toBeNull();
  expect(readQuery("?api=99&sample=../../etc")).toEqual(usual);
});

test("figures count what is filled and add what is a number", () => {
  const { activeSheet } = new Workbook();
  enterValues(activeSheet, { row: 2, column: 1 }, [
    ["甲", "12", "95%"],
    ["", "3", "TRUE"],
  ]);
  expect(summarize(activeSheet, rangeOf(0, 0, 1_048_575, 16_383))).toEqual({ filled: 5, numbers: 3, sum: 15.95 });
  expect(summarize(activeSheet, rangeOf(0, 0, 1, 5))).toEqual({ filled: 0, numbers: 0, sum: 0 });
});

test("a saved file is never named as the one it came from", () => {
  expect(COPY_NAME("目标表.xlsx", ".xlsx")).toBe("目标表-副本.xlsx");
  expect(COPY_NAME("目标表.XLSX", ".xlsx")).toBe("目标表-副本.xlsx");
  expect(COPY_NAME("目标表.xlsm", ".xlsm")).toBe("目标表-副本.xlsm");
});

test("every refusal is a sentence or two that ends as one, without 请 and without an exclamation mark", () => {
  for (const sentence of [...Object.values(OPEN_TROUBLE), ...Object.values(REFUSAL)]) {
    expect(sentence).toMatch(/。$/);
    expect(sentence).not.toMatch(/请|!|!/);
    expect(sentence.length).toBeLessThanOrEqual(60);
  }
});
