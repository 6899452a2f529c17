import * as fc from "fast-check";
import { unzipSync, strFromU8 } from "fflate";
import { writeFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rangeOf } from "../../src/sheet/cell-range";
import { enterValues } from "../../src/workbook/enter-values";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { plannedLosses } from "../../src/workbook/xlsx/planned-losses";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import type { Json } from "../../src/workbook/json-value";
import { Workbook } from "../../src/workbook/workbook";
import { richWorkbook } from "./rich-workbook";
import { validatorErrors } from "./validator-errors";

const MOST_TIME = 120_000;

/** A part of a saved file as text. */
function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`no ${path}`);
  return strFromU8(found);
}

/** Everything the product can do to a workbook, done once. */
function changeEverything(workbook: Workbook): void {
  const sheet = workbook.activeSheet;
  enterValues(sheet, { row: 1, column: 1 }, [
    ["90%", "<&>\u0001_x0041_"],
    [null, "=B2"],
  ]);
  sheet.restyle(rangeOf(0, 0, 0, 2), {
    font: { bold: true, italic: true, underline: true, name: "仿宋", size: 12, color: "#FF0000" },
    fill: "#EEEEEE",
    borders: { top: { line: "thin" }, bottom: { line: "double", color: "#0000FF" } },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    numberFormat: '0.00"万元"',
    locked: false,
  });
  sheet.merge(rangeOf(10, 0, 11, 2));
  sheet.setFacet("conditionalFormats", [
    {
      id: "own",
      kind: "custom",
      ranges: [rangeOf(0, 0, 0, 0), rangeOf(3, 1, 4, 1)],
      formula: '=LEN("x")>0',
      style: {
        fill: "#FDE7E9",
        font: { bold: true, color: "#111111" },
        borders: { left: { line: "dashed", color: "#C50F1F" } },
      },
      stopIfTrue: true,
    },
    ...sheet.facets.conditionalFormats,
  ]);
  sheet.setFacet("columnWidths", new Map([...sheet.facets.columnWidths, [1, 99.75], [5, 60]]));
  sheet.setFacet("rowHeights", new Map([...sheet.facets.rowHeights, [0, 40], [20, 12]]));
  sheet.setFacet("hiddenRows", new Set([2]));
  sheet.setFacet("hiddenColumns", new Set([5]));
  sheet.setFacet("frozen", { rows: 2, columns: 1 });
  sheet.setFacet("tabColor", "#00FF00");
  sheet.setFacet("showGridlines", false);
  sheet.setFacet("notes", [...sheet.facets.notes, { at: { row: 3, column: 0 }, author: "我", text: "新批注" }]);
  sheet.setFacet("autoFilter", rangeOf(0, 0, 3, 2));
  sheet.setFacet("protection", { allowFormatCells: true, allowFormatColumns: false, allowFormatRows: false });
  const added = workbook.addSheet("新 表", 0);
  enterValues(added, { row: 0, column: 0 }, [["2020年12月31日", "'007", "=SUM(A1)", "TRUE", "#N/A", 1e-7]]);
  added.setFacet("page", {
    paper: "a3",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 50, right: 51, bottom: 52, left: 53, header: 20, footer: 21 },
    centerHorizontally: true,
    titleRows: { first: 0, last: 1 },
    printArea: rangeOf(0, 0, 5, 3),
    breaksBefore: [3, 9],
    footerCenter: "— &P —",
  });
  added.setFacet("notes", [{ at: { row: 0, column: 0 }, author: "我", text: "一行\n两行" }]);
  const other = workbook.sheetNamed("2020 年");
  if (other) workbook.renameSheet(other, "2020年度");
  const hidden = workbook.sheetNamed("隐藏");
  if (hidden) workbook.removeSheet(hidden);
  workbook.setSettings(
    new Map<string, Json>([
      ["b", { list: [1, "二", null] }],
      ["a", true],
    ]),
  );
  workbook.activate(added);
}

describe("what a cell holds", () => {
  test("comes back from the file as it was, whatever the text or number", async () => {
    const text = fc.string({ unit: "grapheme" });
    const odd = fc.array(
      fc.constantFrom(
        "_x0041_",
        "\u0000",
        "\u001f",
        "\r\n",
        "\t",
        " ",
        "<",
        "&amp;",
        "]]>",
        "\uffff",
        "'",
        "=A1",
        "年",
      ),
      { maxLength: 4 },
    );
    const value = fc.oneof(
      text,
      odd.map((parts) => parts.join("")),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
        const workbook = new Workbook();
        workbook.activeSheet.setCells(values.map((one, row) => ({ at: { row, column: 0 }, value: one })));
        const again = (await openWorkbook(await saveWorkbook(workbook))).activeSheet;
        expect(values.map((_, row) => again.cell({ row, column: 0 }).value)).toEqual(
          values.map((one) => (one === 0 ? 0 : one)),
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe("a workbook saved unchanged", () => {
  test("is the file it came from, byte for byte, also after undo", async () => {
    const bytes = await richWorkbook();
    const workbook = await openWorkbook(bytes);
    expect(plannedLosses(workbook)).toEqual([]);
    expect(await saveWorkbook(workbook)).toEqual(bytes);
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["x"]]);
    workbook.undo();
    const saved = await saveWorkbook(workbook);
    expect(saved).toEqual(bytes);
    expect(saved).not.toBe(bytes);
  });
});

describe("a changed workbook", () => {
  test("keeps every part, row and cell that was not touched to the letter", async () => {
    const bytes = await richWorkbook();
    const before = bytes.slice();
    const workbook = await openWorkbook(bytes);
    enterValues(workbook.activeSheet, { row: 1, column: 1 }, [[99]]);
    const saved = await saveWorkbook(workbook);
    expect(bytes).toEqual(before);
    const [old, now] = [unzipSync(bytes), unzipSync(saved)];
    const differing = Object.keys(old).filter(
      (path) => !now[path] || strFromU8(old[path] ?? new Uint8Array()) !== strFromU8(now[path]),
    );
    expect(differing.sort()).toEqual(
      ["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"].filter((path) => differing.includes(path)),
    );
    const sheet = "xl/worksheets/sheet1.xml";
    const undone = part(saved, sheet)
      .replace("<v>99</v>", "<v>100</v>")
      .replace(/<dimension[^>]*>/, "")
      .replace(' tabSelected="1"', "");
    const expected = part(bytes, sheet)
      .replace(/<dimension[^>]*>/, "")
      .replace(' tabSelected="1"', "");
    expect(undone.replaceAll(' spans="1:3"', "")).toBe(expected.replaceAll(' spans="1:3"', ""));
  });

  test("reads back as it was left", async () => {
    const workbook = await openWorkbook(await richWorkbook());
    changeEverything(workbook);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(again.activeSheet.name).toBe("新 表");
    expect(again.settings).toEqual(
      new Map<string, Json>([
        ["a", true],
        ["b", { list: [1, "二", null] }],
      ]),
    );
    expect(again.names).toEqual(workbook.names);
    for (const sheet of workbook.sheets) {
      const twin = again.sheetNamed(sheet.name);
      const plain = ({ conditionalFormats, notes, ...facets }: typeof sheet.facets) => ({
        ...facets,
        conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
        notes: [...notes].sort((a, b) => a.at.row - b.at.row),
      });
      expect(twin && plain(twin.facets)).toEqual(plain(sheet.facets));
      for (const row of sheet.store.rowNumbers()) {
        sheet.store.row(row)?.forEach((cell, column) => {
          const { value, formula, style } = cell ?? { value: "", formula: null, style: {} };
          const { value: readValue, formula: readFormula, style: readStyle } = twin?.cell({ row, column }) ?? {};
          expect({ row, column, value: readValue, formula: readFormula, style: readStyle }).toEqual({
            row,
            column,
            value,
            formula,
            style,
          });
        });
      }
    }
  });

  test("carries picture, validation, comment, custom XML and unknown extensions along", async () => {
    const workbook = await openWorkbook(await richWorkbook());
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["x"]]);
    workbook.addSheet("zz", 0);
    const saved = await saveWorkbook(workbook);
    const paths = Object.keys(unzipSync(saved));
    expect(paths).toEqual(
      expect.arrayContaining([
        "customXml/item1.xml",
        "xl/media/image1.png",
        "xl/drawings/drawing1.xml",
        "xl/comments1.xml",
      ]),
    );
    const sheet = part(saved, "xl/worksheets/sheet1.xml");
    for (const kept of ["<dataValidation ", "<u:kept/>", "<drawing ", "<legacyDrawing ", 'type="cellIs"'])
      expect(sheet).toContain(kept);
    expect(part(saved, "xl/_rels/workbook.xml.rels")).toContain("customXml/item1.xml");
  });

  test("asks Excel to calculate on opening where it has formulas", async () => {
    const workbook = await openWorkbook(await richWorkbook());
    enterValues(workbook.activeSheet, { row: 1, column: 1 }, [[1]]);
    expect(part(await saveWorkbook(workbook), "xl/workbook.xml")).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
    expect(plannedLosses(workbook)).toContainEqual({ code: "stale-formulas", detail: "1" });
  });

  test(
    "has no error for Microsoft's validator",
    async () => {
      const workbook = await openWorkbook(await richWorkbook());
      changeEverything(workbook);
      const fresh = new Workbook();
      changeEverything(fresh);
      const folder = mkdtempSync(join(tmpdir(), "workbook-"));
      for (const [name, bytes] of [
        ["rich", await saveWorkbook(workbook)],
        ["fresh", await saveWorkbook(fresh)],
      ] as const) {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, bytes);
        expect({ name, errors: await validatorErrors(file) }).toEqual({ name, errors: [] });
      }
      rmSync(folder, { recursive: true });
    },
    MOST_TIME,
  );

  test("saved twice gives the same bytes", async () => {
    const workbook = new Workbook();
    changeEverything(workbook);
    expect(await saveWorkbook(workbook)).toEqual(await saveWorkbook(workbook));
  });
});
