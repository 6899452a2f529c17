import { strFromU8, strToU8, unzipSync } from "fflate";
import { rangeOf } from "../../src/sheet/cell-range";
import { enterValues } from "../../src/workbook/enter-values";
import type { Workbook } from "../../src/workbook/workbook";
import { carrierOf } from "../../src/workbook/xlsx/carrier";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { SaveTrouble } from "../../src/workbook/xlsx/save-trouble";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { requireSound } from "../../src/workbook/xlsx/sound-file";
import { MOST_CELL_FORMATS } from "../../src/workbook/xlsx/styles-part";
import { pack } from "../../src/workbook/xlsx/zip-package";
import type { DrawnParts } from "./drawn-package";
import {
  CONTENT_TYPES,
  drawnPackage,
  exchange,
  LINKS,
  OTHER_SHEET,
  partOf,
  SHEET,
  STYLES,
  WORKBOOK,
} from "./drawn-package";

/** A workbook changed in all the guard looks at. */
async function changedWorkbook(): Promise<Workbook> {
  const workbook = await openWorkbook(
    drawnPackage((parts) => {
      exchange(
        parts,
        WORKBOOK,
        "</sheets>",
        '</sheets><definedNames><definedName name="总额">目标表!$B$1</definedName></definedNames>',
      );
    }),
  );
  const sheet = workbook.activeSheet;
  enterValues(sheet, { row: 0, column: 1 }, [[7, "=B1*2", "新"]]);
  sheet.merge(rangeOf(5, 0, 6, 1));
  sheet.restyle(rangeOf(0, 2, 0, 2), { font: { bold: true } });
  sheet.setFacet("columnWidths", new Map([[1, 90]]));
  sheet.setFacet("rowHeights", new Map([[0, 40]]));
  sheet.setFacet("hiddenRows", new Set([2]));
  sheet.setFacet("notes", [{ at: { row: 0, column: 0 }, author: "我", text: "批注" }]);
  workbook.setSettings(new Map([["jxmb.ignored", "x"]]));
  return workbook;
}

/** What the guard says of the file of that workbook after something in it went wrong; null where it lets it out. */
async function faultAfter(damage: (parts: DrawnParts) => void): Promise<string | null> {
  const workbook = await changedWorkbook();
  const carrier = carrierOf(workbook);
  if (!carrier) throw new Error("no carrier");
  const written = unzipSync(await saveWorkbook(workbook));
  const texts: DrawnParts = Object.fromEntries(
    Object.entries(written).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  damage(texts);
  const untouched = (path: string, text: string): Uint8Array => {
    const before = carrier.parts.get(path);
    return before && strFromU8(before) === text ? before : strToU8(text);
  };
  const parts = new Map(Object.entries(texts).map(([path, text]) => [path, untouched(path, text)]));
  return requireSound(workbook, carrier, parts, pack(parts)).then(
    () => null,
    (trouble: unknown) => (trouble instanceof SaveTrouble ? trouble.detail : Promise.reject(trouble)),
  );
}

const damages: Readonly<Record<string, readonly [fault: string, damage: (parts: DrawnParts) => void]>> = {
  "an element left open": [SHEET, (parts) => exchange(parts, SHEET, "</sheetData>", "")],
  "a prefix nobody declared": [WORKBOOK, (parts) => exchange(parts, WORKBOOK, / xmlns:r="[^"]*"/, "")],
  "windows behind the sheets": [
    "bookViews after sheets",
    (parts) => exchange(parts, WORKBOOK, /(<bookViews>.*<\/bookViews>)(<sheets>.*<\/sheets>)/, "$2$1"),
  ],
  "merged areas before the cells": [
    "sheetData after mergeCells",
    (parts) => exchange(parts, SHEET, /(<sheetData>.*<\/sheetData>)(<mergeCells.*<\/mergeCells>)/, "$2$1"),
  ],
  "formats before fonts": [
    "fonts after",
    (parts) => exchange(parts, STYLES, /(<fonts.*<\/fonts>)(.*<\/cellXfs>)/, "$2$1"),
  ],
  "a row twice": ["out of order", (parts) => exchange(parts, SHEET, '<row r="3"', '<row r="1"')],
  "a new part without a type": [
    "no content type",
    (parts) => exchange(parts, CONTENT_TYPES, /<Override PartName="\/xl\/drawings[^>]*>/, ""),
  ],
  "a link to a part that is not there": [
    "sheet9.xml is missing",
    (parts) => exchange(parts, LINKS, "worksheets/sheet2.xml", "worksheets/sheet9.xml"),
  ],
  "a link nobody wrote": ["no relationship rId9", (parts) => exchange(parts, SHEET, /r:id="rId\d"/, 'r:id="rId9"')],
  "a sheet left out": ["sheets:", (parts) => exchange(parts, WORKBOOK, /<sheet name="说明"[^>]*>/, "")],
  "sheets in another order": [
    "sheets:",
    (parts) => exchange(parts, WORKBOOK, /(<sheet name="目标表"[^>]*>)(<sheet [^>]*>)/, "$2$1"),
  ],
  "a name left out": ["names:", (parts) => exchange(parts, WORKBOOK, /<definedName .*<\/definedName>/, "")],
  "a value changed": ["目标表!B1", (parts) => exchange(parts, SHEET, "<v>7</v>", "<v>8</v>")],
  "a value lost": ["目标表!D1", (parts) => exchange(parts, SHEET, "新", "")],
  "a formula changed": ["目标表!C1", (parts) => exchange(parts, SHEET, "B1*2", "B1*3")],
  "a value on a sheet that was not touched": [
    "说明!A1",
    (parts) => exchange(parts, OTHER_SHEET, "<v>1</v>", "<v>0</v>"),
  ],
  "another look of a cell that was not touched": [
    "目标表!A3",
    (parts) => exchange(parts, STYLES, 'numFmtId="2"', 'numFmtId="9"'),
  ],
  "a merged area lost": ["merged areas", (parts) => exchange(parts, SHEET, /<mergeCells.*<\/mergeCells>/, "")],
  "a width lost": ["width of column 2", (parts) => exchange(parts, SHEET, /<cols>.*<\/cols>/, "")],
  "a height lost": ["height of row 1", (parts) => exchange(parts, SHEET, ' ht="40"', "")],
  "a hidden row shown": ["hidden rows", (parts) => exchange(parts, SHEET, ' hidden="1"', "")],
  "what add-ins keep lost": [
    "add-ins",
    (parts) => exchange(parts, "customXml/item1.xml", "jxmb.ignored", "jxmb.other"),
  ],
};

describe("a file that is not what was meant is not let out", () => {
  test.each(Object.entries(damages))("%s", async (_, [fault, damage]) => {
    expect(await faultAfter(damage)).toContain(fault);
  });

  test("one that is, is", async () => {
    expect(await faultAfter(() => undefined)).toBeNull();
  });
});

describe("what was wrong before is no reason to keep a file back", () => {
  test("a damaged part nobody reads, a link to nowhere", async () => {
    const bytes = drawnPackage((parts) => {
      parts["xl/drawings/vmlDrawing1.vml"] = "<xml><br></xml>";
      exchange(
        parts,
        LINKS,
        "</Relationships>",
        '<Relationship Id="rId9" Type="urn:x" Target="gone.bin"/></Relationships>',
      );
    });
    const workbook = await openWorkbook(bytes);
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["x"]]);
    expect(partOf(await saveWorkbook(workbook), "xl/drawings/vmlDrawing1.vml")).toBe("<xml><br></xml>");
  });
});

describe("Excel's limit of cell formats", () => {
  const full = (formats: number): Uint8Array =>
    drawnPackage((parts) => {
      const fresh = '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(formats - 2);
      exchange(parts, STYLES, "</cellXfs>", `${fresh}</cellXfs>`);
    });

  test("is told before anything is written, and only where it is passed", async () => {
    const workbook = await openWorkbook(full(MOST_CELL_FORMATS));
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [["x"]]);
    await expect(saveWorkbook(workbook)).resolves.toBeInstanceOf(Uint8Array);
    workbook.activeSheet.restyle(rangeOf(0, 0, 0, 0), { font: { bold: true } });
    await expect(saveWorkbook(workbook)).rejects.toMatchObject({ kind: "too-many-formats" });
  }, 30_000);

  test("leaves room up to the last one", async () => {
    const workbook = await openWorkbook(full(MOST_CELL_FORMATS - 1));
    workbook.activeSheet.restyle(rangeOf(0, 0, 0, 0), { font: { bold: true } });
    await expect(saveWorkbook(workbook)).resolves.toBeInstanceOf(Uint8Array);
  }, 30_000);
});
