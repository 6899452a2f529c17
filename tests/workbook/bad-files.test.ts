import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/sheet/a1";
import { OpenTrouble } from "../../src/workbook/xlsx/open-trouble";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import { snapshotOf } from "../../src/hosts/file/snapshot-of";
import { Workbook } from "../../src/workbook/workbook";
import { MAX_FILE_BYTES, requireFileSize } from "../../src/workbook/xlsx/zip-package";
import { richWorkbook } from "./rich-workbook";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function kindOf(bytes: Uint8Array): Promise<string> {
  try {
    await openWorkbook(bytes);
    return "opened";
  } catch (trouble) {
    if (trouble instanceof OpenTrouble) return trouble.kind;
    throw trouble;
  }
}

/** The rich workbook with one part changed. */
async function withPart(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await richWorkbook());
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

describe("a file that is no workbook of ours is refused by its kind", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["an .xls", Uint8Array.from([...OLE2, ...new Array<number>(600).fill(0)]), "old-xls"],
    [
      "an encrypted .xlsx",
      Uint8Array.from([...OLE2, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])]),
      "encrypted",
    ],
    ["a .csv", strToU8("序号,项目名称\r\n1,培训\r\n"), "text"],
    ["a web page", strToU8("<html><table></table></html>"), "text"],
    ["a .csv in UTF-16", Uint8Array.from([0xff, 0xfe, 0x31, 0x00]), "text"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-xlsx"],
    ["another archive", zipSync({ "readme.txt": strToU8("x") }), "not-xlsx"],
    ["a workbook in an archive", zipSync({ "附件/绩效目标表.xlsx": strToU8("PK") }), "archive"],
  ])("%s", async (_name, bytes, kind) => {
    expect(await kindOf(bytes)).toBe(kind);
  });

  test("a Word document", async () => {
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
    const links =
      '<Relationships xmlns="r"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    const bytes = zipSync({
      "[Content_Types].xml": strToU8(types),
      "_rels/.rels": strToU8(links),
      "word/document.xml": strToU8("<w:document/>"),
    });
    expect(await kindOf(bytes)).toBe("not-xlsx");
  });

  test("an archive cut short or with a damaged part", async () => {
    const bytes = await richWorkbook();
    expect(await kindOf(bytes.slice(0, bytes.length / 2))).toBe("broken");
    expect(await kindOf(await withPart("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, 400)))).toBe("broken");
    expect(await kindOf(await withPart("xl/workbook.xml", (xml) => xml.slice(0, 300)))).toBe("broken");
  });

  test("a workbook of chart sheets only", async () => {
    const bytes = await withPart("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replaceAll("relationships/worksheet", "relationships/chartsheet"),
    );
    expect(await kindOf(bytes)).toBe("no-sheet");
  });

  test("a file beyond the limit, by its size alone", () => {
    expect(() => requireFileSize(MAX_FILE_BYTES)).not.toThrow();
    expect(() => requireFileSize(200 * 1024 * 1024)).toThrow("too-large");
  });

  test("an archive that says it unpacks to more than memory holds", async () => {
    const bytes = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/big.xml": new Uint8Array(1024) });
    // The size in the central directory, which says how much is to be unpacked.
    const directory = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    new DataView(bytes.buffer).setUint32(directory + 24, 0x7fff_ffff, true);
    expect(await kindOf(bytes)).toBe("too-large");
  });
});

test("a sheet with a cell in its far corner opens; only reading all of it is refused", async () => {
  const workbook = new Workbook();
  workbook.activeSheet.setCells([
    { at: { row: 0, column: 0 }, value: 1 },
    { at: { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }, value: 2 },
  ]);
  const { activeSheet } = await openWorkbook(await saveWorkbook(workbook));
  expect(activeSheet.read({ row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }).value).toBe(2);
  expect(() => snapshotOf(activeSheet, Infinity)).toThrow("too-large");
});

describe("a chart sheet among worksheets", () => {
  test("is listed as what it is, and the file opens", async () => {
    const bytes = await withPart("xl/_rels/workbook.xml.rels", (xml) => {
      const links = [...xml.matchAll(/<Relationship [^>]*>/g)].map(([link]) => link);
      const second = links.find((link) => link.includes("sheet2.xml")) ?? "";
      return xml.replace(second, second.replace("relationships/worksheet", "relationships/chartsheet"));
    });
    const workbook = await openWorkbook(bytes);
    expect(workbook.sheets.map(({ kind }) => kind)).toEqual(["worksheet", "chart", "worksheet"]);
  });
});
