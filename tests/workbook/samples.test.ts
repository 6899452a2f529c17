import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanSample, rawSample } from "../../scripts/sample-workbooks";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { sheetText, trueDocument } from "../sheets/true-table";
import { validatorErrors } from "./validator-errors";

const ROOT = join(__dirname, "../..");
const text = sheetText("2020-gulou-zuzhibu.txt");
const truth = trueDocument("2020-gulou-zuzhibu.truth.json");

function committed(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(ROOT, `assets/samples/2020-gulou-${name}.xlsx`)));
}

describe("the samples", () => {
  test("are what the script makes of the text and the true table", async () => {
    expect(Buffer.compare(committed("raw"), await rawSample(text))).toBe(0);
    expect(Buffer.compare(committed("clean"), await cleanSample(text, truth))).toBe(0);
  });

  test.each(["raw", "clean"])(
    "%s has no error for Microsoft's validator",
    async (name) => {
      expect(await validatorErrors(join(ROOT, `assets/samples/2020-gulou-${name}.xlsx`))).toEqual([]);
    },
    60_000,
  );

  test("raw shows the text, line by line and tab by tab", async () => {
    const sheet = (await openWorkbook(committed("raw"))).activeSheet;
    const lines = text.split(/\r?\n/).map((line) => line.split("\t"));
    const shown = lines.map((line, row) => line.map((_, column) => sheet.cell({ row, column }).text));
    expect(shown).toEqual(lines);
  });

  test("clean shows the true table with numbers as numbers", async () => {
    const sheet = (await openWorkbook(committed("clean"))).activeSheet;
    const last = sheet.usedRange(true)?.last.row ?? 0;
    const indicators = truth.projects.flatMap((project) => project.indicators);
    const first = last - indicators.length + 1;
    indicators.forEach((indicator, index) => {
      const { text: shown, value } = sheet.cell({ row: first + index, column: 10 });
      expect(shown).toBe(indicator.value ?? "");
      if (indicator.value !== null) expect(typeof value).toBe("number");
      expect(sheet.cell({ row: first + index, column: 6 }).text).toBe(indicator.level3);
    });
    const budgets = truth.projects.map(({ budget }) => budget);
    const written = indicators.flatMap((_, index) => {
      const { value } = sheet.cell({ row: first + index, column: 2 });
      return value === "" ? [] : [value];
    });
    expect(written).toEqual(budgets);
  });
});
