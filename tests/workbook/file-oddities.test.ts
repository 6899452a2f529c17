import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rangeOf } from "../../src/sheet/cell-range";
import { enterValues } from "../../src/workbook/enter-values";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { countStaleFormulas } from "../../src/workbook/stale-formulas";
import { Workbook } from "../../src/workbook/workbook";
import { validatorErrors } from "./validator-errors";

/** A workbook whose sheet's data stand as other programs write them. */
async function withSheetData(
  data: string,
  change: (parts: Record<string, string>) => void = () => undefined,
): Promise<Uint8Array> {
  const parts = unzipSync(await saveWorkbook(new Workbook()));
  const texts = Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const sheet = "xl/worksheets/sheet1.xml";
  texts[sheet] = (texts[sheet] ?? "").replace("<sheetData/>", `<sheetData>${data}</sheetData>`);
  change(texts);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

function sheetXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

async function errorsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  const errors = await validatorErrors(file);
  rmSync(folder, { recursive: true });
  return errors;
}

describe("formulas that share one text in the file", () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("are read as each cell's own", async () => {
    const sheet = (await openWorkbook(await withSheetData(shared))).activeSheet;
    expect([0, 1, 2].map((row) => sheet.cell({ row, column: 1 }).formula)).toEqual([
      "=A1*$A$1",
      "=A2*$A$1",
      "=A3*$A$1",
    ]);
  });

  test("keep their meaning where the cell that held the text is overwritten", async () => {
    const workbook = await openWorkbook(await withSheetData(shared));
    enterValues(workbook.activeSheet, { row: 0, column: 1 }, [["x"]]);
    const saved = await saveWorkbook(workbook);
    expect(sheetXml(saved)).not.toContain("shared");
    const again = (await openWorkbook(saved)).activeSheet;
    expect([0, 1, 2].map((row) => again.cell({ row, column: 1 }).formula)).toEqual([null, "=A2*$A$1", "=A3*$A$1"]);
    expect(again.cell({ row: 2, column: 1 }).value).toBe(3);
  });
});

describe("results that no longer hold", () => {
  test("are counted through formulas that depend on formulas, and only those", async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c><c r="C1"><f>SUM(B1:B9)</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="D2"><f>A2&amp;"A1"</f><v>1</v></c></row>';
    const workbook = await openWorkbook(await withSheetData(data));
    expect(countStaleFormulas(workbook)).toBe(0);
    enterValues(workbook.activeSheet, { row: 0, column: 0 }, [[5]]);
    expect(countStaleFormulas(workbook)).toBe(2);
    enterValues(workbook.activeSheet, { row: 5, column: 5 }, [["=A9"]]);
    expect(countStaleFormulas(workbook)).toBe(3);
    workbook.undo();
    workbook.undo();
    expect(countStaleFormulas(workbook)).toBe(0);
  });
});

describe("files of other programs", () => {
  test("rows and cells without addresses keep their places beside new ones", async () => {
    const workbook = await openWorkbook(
      await withSheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    );
    enterValues(workbook.activeSheet, { row: 1, column: 1 }, [["x"]]);
    enterValues(workbook.activeSheet, { row: 3, column: 0 }, [["y"]]);
    const saved = await saveWorkbook(workbook);
    const again = (await openWorkbook(saved)).activeSheet;
    const values = [0, 1, 2, 3].map((row) => [0, 1].map((column) => again.read({ row, column }).value));
    expect(values).toEqual([
      [1, 2],
      [3, "x"],
      ["", ""],
      ["y", ""],
    ]);
    expect(await errorsIn(saved)).toEqual([]);
  }, 60_000);

  test("with prefixed elements are changed in their own words", async () => {
    const prefix = (xml: string): string =>
      xml
        .replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:")
        .replace(" xmlns=", " xmlns:x=")
        .replace("<x:?xml", "<?xml");
    const bytes = await withSheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>', (texts) => {
      for (const path of ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
        texts[path] = prefix(texts[path] ?? "");
    });
    const workbook = await openWorkbook(bytes);
    const sheet = workbook.activeSheet;
    expect(sheet.read({ row: 0, column: 0 }).value).toBe("甲");
    enterValues(sheet, { row: 1, column: 0 }, [["乙"]]);
    sheet.restyle(rangeOf(0, 0, 1, 0), {
      font: { bold: true },
      borders: { top: { line: "thin" } },
      fill: "#FFFFCC",
      numberFormat: "0.000",
    });
    sheet.merge(rangeOf(3, 0, 3, 1));
    workbook.addSheet("第二");
    const saved = await saveWorkbook(workbook);
    expect(sheetXml(saved)).toContain("<x:mergeCell ");
    const again = (await openWorkbook(saved)).activeSheet;
    expect(again.cell({ row: 1, column: 0 })).toMatchObject({
      value: "乙",
      style: sheet.cell({ row: 1, column: 0 }).style,
    });
    expect(await errorsIn(saved)).toEqual([]);
  }, 60_000);

  test("a style changed keeps what the product has no word for", async () => {
    const styles = "xl/styles.xml";
    const bytes = await withSheetData('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', (texts) => {
      texts[styles] = (texts[styles] ?? "")
        .replace('<fonts count="1">', '<fonts count="2">')
        .replace(
          "</fonts>",
          '<font><strike/><sz val="14"/><color theme="4" tint="-0.25"/><name val="仿宋"/></font></fonts>',
        )
        .replace('<cellXfs count="1">', '<cellXfs count="2">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment textRotation="45"/></xf></cellXfs>',
        );
    });
    const workbook = await openWorkbook(bytes);
    workbook.activeSheet.restyle(rangeOf(0, 0, 0, 0), { font: { bold: true }, horizontal: "center" });
    const saved = strFromU8(unzipSync(await saveWorkbook(workbook))[styles] ?? new Uint8Array());
    expect(saved).toContain(
      '<font><b/><strike/><sz val="14"/><color theme="4" tint="-0.25"/><name val="仿宋"/></font>',
    );
    expect(saved).toMatch(/<alignment textRotation="45" horizontal="center"\/>/);
  });
});
