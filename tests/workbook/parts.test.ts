import { strFromU8, strToU8, unzipSync } from "fflate";
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from "../../src/sheet/a1";
import { NOT_CALCULATED } from "../../src/sheet/formula-error";
import { enterValues } from "../../src/workbook/enter-values";
import { findStatement } from "../../src/review/open/find-statement";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import type { Workbook } from "../../src/workbook/workbook";
import { OpenTrouble } from "../../src/workbook/xlsx/open-trouble";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import type { DrawnPackage } from "./drawn-workbook";
import { drawnParts, drawnWorkbook, inline, link, packed, relationships } from "./drawn-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const ONE_TEXT: DrawnPackage = {
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  strings: "<si><t>绩效目标</t></si>",
};

/** The texts of the first row and of the first column below it. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { activeSheet } = await openWorkbook(bytes);
  return activeSheet.store
    .rowNumbers()
    .flatMap((row) => (activeSheet.store.row(row) ?? []).map((_, column) => activeSheet.read({ row, column }).text));
}

async function kindOf(bytes: Uint8Array): Promise<string> {
  try {
    await openWorkbook(bytes);
    return "opened";
  } catch (trouble) {
    if (trouble instanceof OpenTrouble) return trouble.kind;
    throw trouble;
  }
}

function changed(workbook: Workbook): Promise<Uint8Array> {
  enterValues(workbook.activeSheet, { row: 4, column: 0 }, [["新"]]);
  return saveWorkbook(workbook);
}

describe("the names of parts", () => {
  test.each<[string, (path: string) => string]>([
    ["with backslashes", (path) => path.replaceAll("/", "\\")],
    ["with a slash at the start", (path) => `/${path}`],
    ["in capitals", (path) => path.toUpperCase()],
    [
      "in another case here and there",
      (path) => path.replace("sharedStrings", "SharedStrings").replace("sheet1", "Sheet1"),
    ],
  ])("%s are the same names", async (_kind, rename) => {
    const bytes = packed(drawnParts(ONE_TEXT), rename);
    expect(await textsOf(bytes)).toEqual(["绩效目标"]);
    const saved = await changed(await openWorkbook(bytes));
    expect(await textsOf(saved)).toEqual(["绩效目标", "新"]);
    expect(Object.keys(unzipSync(saved))).toContain("xl/sharedStrings.xml");
  });

  test("twice in one archive are a damaged file", async () => {
    const parts = drawnParts({ ...ONE_TEXT, parts: { "xl\\styles.xml": "<a/>", "xl/styles.xml": "<b/>" } });
    expect(await kindOf(packed(parts))).toBe("broken");
  });
});

describe("the encoding of parts", () => {
  const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
    const units = [...(mark ? "\ufeff" : ""), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    });
    return Uint8Array.from(units);
  };
  const xml = strFromU8(drawnParts({ rows: `<row r="1">${inline("A1", "绩效")}</row>` })[SHEET] ?? new Uint8Array());
  const named = (encoding: string): string => xml.replace("UTF-8", encoding);
  // 绩效 in GBK.
  const gbk = [0xbc, 0xa8, 0xd0, 0xa7];
  const inGbk = (encoding: string): Uint8Array => {
    const [before = "", after = ""] = named(encoding).split("绩效");
    return Uint8Array.from([...strToU8(before), ...gbk, ...strToU8(after)]);
  };

  test.each<[string, Uint8Array]>([
    ["UTF-16 with its mark", utf16(named("UTF-16"), true, false)],
    ["UTF-16, high bytes first", utf16(named("UTF-16"), true, true)],
    ["UTF-16 without a mark", utf16(named("UTF-16"), false, false)],
    ["UTF-16 without a mark, high bytes first", utf16(named("UTF-16"), false, true)],
    ["UTF-8 with a mark", strToU8(`\ufeff${xml}`)],
    ["GBK", inGbk("GBK")],
    ["GB2312", inGbk("gb2312")],
    ["GB18030", inGbk("GB18030")],
  ])("%s is read, and what is written is UTF-8", async (_kind, bytes) => {
    const file = drawnWorkbook({ parts: { [SHEET]: bytes } });
    expect(await textsOf(file)).toEqual(["绩效"]);
    const saved = await changed(await openWorkbook(file));
    expect(await textsOf(saved)).toEqual(["绩效", "新"]);
    expect(strFromU8(unzipSync(saved)[SHEET] ?? new Uint8Array())).toContain('encoding="UTF-8"');
  });

  test("a part that is no text of its encoding is a damaged file, never a changed text", async () => {
    expect(await kindOf(drawnWorkbook({ parts: { [SHEET]: inGbk("UTF-8") } }))).toBe("broken");
  });
});

describe("texts", () => {
  test.each<[string, string, string]>([
    ["in runs", "<si><r><rPr><b/></rPr><t>绩效</t></r><r><t>目标</t></r></si>", "绩效目标"],
    ["with how they are said", '<si><t>绩效</t><rPh sb="0" eb="1"><t>jixiao</t></rPh></si>', "绩效"],
    ["in CDATA", "<si><t>a<![CDATA[<b>&amp;]]>c</t></si>", "a<b>&amp;c"],
    ["with references", "<si><t>&lt;&#x4e00;&#10;&amp;lt;</t></si>", "<一\n&lt;"],
    ["with escapes of the format", "<si><t>a_x000D_b_x005F_x000D_</t></si>", "a\rb_x000D_"],
    ["with blanks kept", '<si><t xml:space="preserve"> a </t></si>', " a "],
    ["with blanks that do not count", "<si><t>\n  a\n</t></si>", "a"],
    ["with prefixes", "<x:si xmlns:x='m'><x:t>a</x:t></x:si>", "a"],
  ])("%s", async (_kind, strings, text) => {
    expect(await textsOf(drawnWorkbook({ ...ONE_TEXT, strings }))).toEqual([text]);
  });

  test("that a cell names and that are not there make a damaged file, never blanks", async () => {
    expect(await kindOf(drawnWorkbook({ ...ONE_TEXT, strings: "" }))).toBe("broken");
    const { rows = "" } = ONE_TEXT;
    expect(await kindOf(drawnWorkbook({ rows }))).toBe("broken");
  });

  test("a cell that names none is blank", async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v/></c><c r="B1"><v>7</v></c></row>';
    expect(await textsOf(drawnWorkbook({ ...ONE_TEXT, rows }))).toEqual(["", "7"]);
  });
});

describe("values", () => {
  const formats = (id: number): string => `<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`;

  test.each([
    [14, 44_196, "2020/12/31"],
    [27, 44_196, "2020年12月"],
    [28, 44_196, "12月31日"],
    [31, 44_196, "2020年12月31日"],
    [33, 0.75, "18时00分00秒"],
    [34, 0.75, "下午6时00分"],
    [57, 44_196, "2020年12月"],
    [58, 44_196, "12月31日"],
    [9, 0.95, "95%"],
  ])("built-in format %d shows %d as %s", async (id, value, shown) => {
    const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
    expect(await textsOf(drawnWorkbook({ rows, styles: formats(id) }))).toEqual([shown]);
  });

  test("days of a workbook that counts from 1904", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>42734</v></c></row>';
    const workbook = await openWorkbook(drawnWorkbook({ rows, styles: formats(14), workbook: 'date1904="1"' }));
    expect(workbook.activeSheet.read({ row: 0, column: 0 })).toEqual({ value: 42_734, text: "2020/12/31" });
    enterValues(workbook.activeSheet, { row: 1, column: 0 }, [["2020/12/31"]]);
    expect(workbook.activeSheet.read({ row: 1, column: 0 })).toEqual({ value: 42_734, text: "2020/12/31" });
  });

  test.each([
    ["2020-12-31", "2020/12/31"],
    ["2020-12-31T00:00:00", "2020/12/31"],
    ["2020-12-31T00:00:00.000Z", "2020/12/31"],
    ["not a day", "not a day"],
  ])("a day written as %s", async (written, shown) => {
    const rows = `<row r="1"><c r="A1" t="d"><v>${written}</v></c></row>`;
    expect(await textsOf(drawnWorkbook({ rows }))).toEqual([shown]);
  });

  test.each([
    ["<f>1+1</f>", NOT_CALCULATED],
    ["<f>1+1</f><v/>", NOT_CALCULATED],
    ["<f>1+1</f><v></v>", NOT_CALCULATED],
    ["<f>1+1</f><v>2</v>", "2"],
  ])("a formula %s has the result %s", async (formula, shown) => {
    const file = drawnWorkbook({ rows: `<row r="1"><c r="A1">${formula}</c></row>` });
    expect(await textsOf(file)).toEqual([shown]);
    expect(await textsOf(await changed(await openWorkbook(file)))).toEqual([shown, "新"]);
  });

  test("a formula whose result is no text stays one through saving", async () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>';
    const workbook = await openWorkbook(drawnWorkbook({ rows }));
    workbook.activeSheet.restyle({ first: { row: 0, column: 0 }, last: { row: 0, column: 0 } }, { wrap: true });
    const { value, formula } = (await openWorkbook(await changed(workbook))).activeSheet.cell({ row: 0, column: 0 });
    expect({ value, formula }).toEqual({ value: "", formula: '=""' });
  });

  test("rows that repeat or stand out of order are read where they belong", async () => {
    const rows =
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    expect(await textsOf(drawnWorkbook({ rows }))).toEqual(["1", "3", "4"]);
  });

  test("a cell stands in the row it names, whatever row it is written in; the next without a name in that row", async () => {
    const rows = '<row r="2"><c r="A4"><v>4</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const { activeSheet } = await openWorkbook(drawnWorkbook({ rows }));
    const texts = [1, 2, 3].map((row) => [0, 1].map((column) => activeSheet.cell({ row, column }).value));
    expect(texts).toEqual([
      ["", 2],
      [3, ""],
      [4, ""],
    ]);
  });

  test("a cell that names a row no sheet has makes a damaged file, never a cell elsewhere", async () => {
    const rows = '<row r="1"><c r="A10000005"><v>1</v></c></row>';
    expect(await kindOf(drawnWorkbook({ rows }))).toBe("broken");
  });
});

describe("cells without content", () => {
  const styles =
    '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs>';
  const blank = (row: number, column: number): string => `<c r="${formatAddress({ row, column })}" s="1"/>`;
  const filled = `<row r="1">${inline("A1", "题")}${blank(0, 1)}</row>`;

  test.each([
    ["in the last row", `${filled}<row r="${MAX_ROWS}">${blank(MAX_ROWS - 1, 0)}</row>`],
    ["in the last corner", `${filled}<row r="${MAX_ROWS}">${blank(MAX_ROWS - 1, MAX_COLUMNS - 1)}</row>`],
    ["in the last column", `<row r="1">${inline("A1", "题")}${blank(0, 1)}${blank(0, MAX_COLUMNS - 1)}</row>`],
  ])("%s are left to the file", async (_where, rows) => {
    const file = drawnWorkbook({ rows, styles });
    const workbook = await openWorkbook(file);
    expect(workbook.activeSheet.usedRange()).toEqual({ first: { row: 0, column: 0 }, last: { row: 0, column: 1 } });
    const saved = strFromU8(unzipSync(await changed(workbook))[SHEET] ?? new Uint8Array());
    expect(saved).toContain(
      blank(rows.includes(`r="${MAX_ROWS}"`) ? MAX_ROWS - 1 : 0, rows.includes("XFD") ? MAX_COLUMNS - 1 : 0),
    );
  });

  test("beside the filled ones are kept, to be shown", async () => {
    const { activeSheet } = await openWorkbook(
      drawnWorkbook({ rows: `${filled}<row r="40">${blank(39, 3)}</row>`, styles }),
    );
    expect(activeSheet.cell({ row: 39, column: 3 }).style.fill).toBe("#FFCC00");
  });
});

/** A workbook with a sheet of that kind before its table, which the clerk last looked at. */
function withSheetOfKind(kind: string, xml: string): Uint8Array {
  const parts = drawnParts({
    ...ONE_TEXT,
    parts: {
      [`xl/${kind}s/sheet1.xml`]: xml,
      "xl/_rels/workbook.xml.rels": relationships([
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId2", "sharedStrings", "sharedStrings.xml"),
        link("rId9", kind, `${kind}s/sheet1.xml`),
      ]),
    },
  });
  const workbookPart = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(
    workbookPart.replace("</sheets>", '<sheet name="图" sheetId="2" r:id="rId9"/></sheets>'),
  );
  return packed(parts);
}

describe.each(["chartsheet", "dialogsheet"])("a %s beside the table", (kind) => {
  const xml = `<${kind} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews/></${kind}>`;

  test("survives saving to the letter", async () => {
    const workbook = await openWorkbook(withSheetOfKind(kind, xml));
    expect(workbook.sheets.map((sheet) => sheet.kind)).toEqual(["worksheet", "chart"]);
    const saved = unzipSync(await changed(workbook));
    expect(strFromU8(saved[`xl/${kind}s/sheet1.xml`] ?? new Uint8Array())).toBe(xml);
  });

  test("is passed over where the 情况说明 is looked for", async () => {
    const host = new WorkbookHost(await openWorkbook(withSheetOfKind(kind, xml)));
    expect(await findStatement(host, "表一")).toBeNull();
  });
});
