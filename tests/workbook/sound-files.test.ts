import { unzipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rangeOf } from "../../src/sheet/cell-range";
import type { CellValue } from "../../src/sheet/cell";
import { enterValues } from "../../src/workbook/enter-values";
import type { Workbook } from "../../src/workbook/workbook";
import { fileEndingOf } from "../../src/workbook/xlsx/file-ending";
import { openWorkbook } from "../../src/workbook/xlsx/open-workbook";
import { saveWorkbook } from "../../src/workbook/xlsx/save-workbook";
import {
  CONTENT_TYPES,
  drawnPackage,
  EXCEL_HEAD,
  EXCEL_NAMESPACES,
  exchange,
  LINKS,
  OTHER_SHEET,
  partOf,
  SHEET,
  STRINGS,
  STYLES,
  toStrict,
  WORKBOOK,
} from "./drawn-package";
import { validatorErrors } from "./validator-errors";

const MOST_TIME = 60_000;

async function errorsIn(bytes: Uint8Array, ending = ".xlsx"): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "sound-"));
  const file = join(folder, `book${ending}`);
  writeFileSync(file, bytes);
  const errors = await validatorErrors(file);
  rmSync(folder, { recursive: true });
  return errors;
}

/** A cell changed, a new sheet with a look of its own, a name: what a correction and a report do. */
function work(workbook: Workbook): void {
  enterValues(workbook.activeSheet, { row: 0, column: 1 }, [[7]]);
  const added = workbook.addSheet("报送", 0);
  enterValues(added, { row: 0, column: 0 }, [["标题"]]);
  added.restyle(rangeOf(0, 0, 0, 3), { font: { size: 20 }, borders: { top: { line: "thin" } }, fill: "#FFFF00" });
  workbook.setNames([...workbook.names, { name: "jxmb.x", refersTo: "='报送'!$A$1", sheet: null, hidden: true }]);
}

async function worked(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  work(workbook);
  return saveWorkbook(workbook);
}

/** The values of a sheet, row by row. */
async function valuesIn(bytes: Uint8Array, name: string): Promise<readonly (readonly CellValue[])[]> {
  const sheet = (await openWorkbook(bytes)).sheetNamed(name);
  if (!sheet) throw new Error(`no ${name}`);
  const { last } = sheet.usedRange(true) ?? rangeOf(0, 0, 0, 0);
  return Array.from({ length: last.row + 1 }, (_, row) =>
    Array.from({ length: last.column + 1 }, (__, column) => sheet.cell({ row, column }).value),
  );
}

/** The names of the elements directly inside the outermost one. */
function childrenIn(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", empty] of xml.replace(/^<\?.*?\?>/s, "").matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (empty !== "/") depth += 1;
    }
  }
  return names;
}

describe("what programs write is kept in its place", () => {
  test("the head of Excel's files stands before the windows", async () => {
    const bytes = drawnPackage((parts) => {
      exchange(parts, WORKBOOK, "<workbook ", `<workbook${EXCEL_NAMESPACES} `);
      exchange(parts, WORKBOOK, "<bookViews>", `${EXCEL_HEAD}<bookViews>`);
    });
    const saved = partOf(await worked(bytes), WORKBOOK);
    expect(childrenIn(saved)).toEqual([
      "workbookPr",
      "mc:AlternateContent",
      "xr:revisionPtr",
      "bookViews",
      "sheets",
      "definedNames",
    ]);
    expect(saved).toContain(EXCEL_HEAD);
  });

  test("and is not crossed by windows the file did not have", async () => {
    const bytes = drawnPackage((parts) => {
      exchange(parts, WORKBOOK, "<workbook ", `<workbook${EXCEL_NAMESPACES} `);
      exchange(parts, WORKBOOK, /<bookViews>.*<\/bookViews>/, EXCEL_HEAD);
    });
    expect(childrenIn(partOf(await worked(bytes), WORKBOOK)).slice(0, 5)).toEqual([
      "workbookPr",
      "mc:AlternateContent",
      "xr:revisionPtr",
      "bookViews",
      "sheets",
    ]);
  });

  test("an alternative stands for what is in it: a note's drawing goes before the controls of a sheet", async () => {
    const controls =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const bytes = drawnPackage((parts) => {
      exchange(parts, SHEET, "</sheetData>", `</sheetData>${controls}`);
    });
    const workbook = await openWorkbook(bytes);
    workbook.activeSheet.setFacet("notes", [{ at: { row: 0, column: 0 }, author: "我", text: "批注" }]);
    expect(childrenIn(partOf(await saveWorkbook(workbook), SHEET)).slice(-3)).toEqual([
      "sheetData",
      "legacyDrawing",
      "mc:AlternateContent",
    ]);
  });

  test("elements out of order are put in order", async () => {
    const bytes = drawnPackage((parts) => {
      exchange(
        parts,
        SHEET,
        "<sheetData>",
        '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><sheetData>',
      );
    });
    expect(childrenIn(partOf(await worked(bytes), SHEET))).toEqual([
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "sheetData",
      "pageMargins",
    ]);
  });

  test("lists of styles keep what else they say, names their comments", async () => {
    const bytes = drawnPackage((parts) => {
      exchange(parts, STYLES, '<fonts count="1">', '<fonts count="1" xmlns:x14ac="urn:x" x14ac:knownFonts="1">');
      exchange(
        parts,
        WORKBOOK,
        "</sheets>",
        '</sheets><definedNames><definedName name="总额" comment="全年">目标表!$B$1</definedName></definedNames>',
      );
    });
    const saved = await worked(bytes);
    expect(partOf(saved, STYLES)).toContain('<fonts count="2" xmlns:x14ac="urn:x" x14ac:knownFonts="1">');
    expect(partOf(saved, WORKBOOK)).toContain('<definedName name="总额" comment="全年">目标表!$B$1</definedName>');
  });
});

describe("a file in few words", () => {
  /** Links declared where they stand, relationships with a prefix, types without defaults, styles without an item. */
  const sparse = (): Uint8Array =>
    drawnPackage((parts) => {
      exchange(parts, WORKBOOK, / xmlns:r="[^"]*"/, "");
      const declared = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id=';
      parts[WORKBOOK] = (parts[WORKBOOK] ?? "").replaceAll("r:id=", declared);
      parts[LINKS] = (parts[LINKS] ?? "")
        .replaceAll(/<(\/?)Relationship/g, "<$1n:Relationship")
        .replace(" xmlns=", " xmlns:n=");
      exchange(parts, CONTENT_TYPES, '<Default Extension="xml" ContentType="application/xml"/>', "");
      exchange(parts, STYLES, /(<styleSheet[^>]*)>.*/, "$1/>");
    });

  test(
    "is added to in the same words, and every new part is named",
    async () => {
      const workbook = await openWorkbook(sparse());
      work(workbook);
      workbook.sheets[1]?.setFacet("notes", [{ at: { row: 0, column: 0 }, author: "我", text: "批注" }]);
      workbook.setSettings(new Map([["jxmb.ignored", "x"]]));
      const saved = await saveWorkbook(workbook);
      expect(await errorsIn(saved)).toEqual([]);
      const named = partOf(saved, CONTENT_TYPES);
      for (const path of Object.keys(unzipSync(saved))) {
        if (!path.endsWith(".rels") && path !== CONTENT_TYPES) expect(named).toContain(`PartName="/${path}"`);
      }
    },
    MOST_TIME,
  );

  test("shows its own cells as before", async () => {
    const again = await openWorkbook(await worked(sparse()));
    for (const name of ["目标表", "说明"])
      for (const column of [0, 1]) expect(again.sheetNamed(name)?.cell({ row: 0, column }).style).toEqual({});
    expect(again.sheetNamed("报送")?.cell({ row: 0, column: 0 }).style.font?.size).toBe(20);
  });

  test("a fill of ours never takes the place of the two that Excel keeps for itself", async () => {
    const bytes = drawnPackage((parts) => {
      exchange(
        parts,
        STYLES,
        /<fills .*<\/fills>/,
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
      );
    });
    const fills = /<fills .*<\/fills>/.exec(partOf(await worked(bytes), STYLES))?.[0] ?? "";
    expect([...fills.matchAll(/patternType="(\w+)"/g)].map(([, type]) => type)).toEqual(["none", "gray125", "solid"]);
  });
});

describe("rows and cells out of order", () => {
  const loose =
    '<row r="5"><c r="B5"><v>52</v></c><c r="A5"><v>51</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2"><v>21</v></c></row>' +
    '<row r="5"><c r="C5"><v>53</v></c><c r="A5"><v>54</v></c></row><row r="3"><c r="A7"><v>71</v></c></row>';
  const bytes = (): Uint8Array => drawnPackage((parts) => exchange(parts, SHEET, /<row .*<\/row>/, loose));

  test.each(["目标表", "说明"])("are put in order where %s was changed", async (name) => {
    const workbook = await openWorkbook(bytes());
    enterValues(workbook.sheetNamed(name) ?? workbook.activeSheet, { row: 4, column: 3 }, [["新"]]);
    const saved = await saveWorkbook(workbook);
    const places = [...partOf(saved, SHEET).matchAll(/<(?:row|c) r="(\w+)"/g)].map(([, at]) => at);
    expect(places.filter((at) => !/^\D/.test(at ?? "")).map(Number)).toEqual([2, 3, 5, 7]);
    expect(places.filter((at) => at?.endsWith("5") && at !== "5").slice(0, 3)).toEqual(["A5", "B5", "C5"]);
    const changed = name === "目标表" ? ["新"] : [];
    expect((await valuesIn(saved, "目标表")).map((row) => row.filter((value) => value !== ""))).toEqual([
      [],
      [21],
      [],
      [],
      [54, 52, 53, ...changed],
      [],
      [71],
    ]);
    expect((await openWorkbook(saved)).sheetNamed("目标表")?.facets.rowHeights.get(1)).toBe(30);
  });

  test(
    "leave no error for Microsoft's validator",
    async () => expect(await errorsIn(await worked(bytes()))).toEqual([]),
    MOST_TIME,
  );
});

describe("a sheet is known by its link", () => {
  test("two sheets of one number both stay, and get numbers of their own", async () => {
    const bytes = drawnPackage((parts) => exchange(parts, WORKBOOK, 'sheetId="2"', 'sheetId="1"'));
    const saved = await worked(bytes);
    expect(await valuesIn(saved, "目标表")).toEqual([
      ["指标", 7],
      ["", ""],
      [3, ""],
    ]);
    expect(await valuesIn(saved, "说明")).toEqual([["填表说明"]]);
    const numbers = [...partOf(saved, WORKBOOK).matchAll(/ sheetId="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(3);
  });

  test("parts that were not touched are the same bytes", async () => {
    const bytes = drawnPackage();
    const [before, after] = [unzipSync(bytes), unzipSync(await worked(bytes))];
    for (const path of [OTHER_SHEET, STRINGS, "_rels/.rels"]) expect(after[path]).toEqual(before[path]);
  });
});

describe("a Strict package", () => {
  test(
    "gets Strict parts",
    async () => {
      const workbook = await openWorkbook(drawnPackage(toStrict));
      work(workbook);
      workbook.activeSheet.setFacet("notes", [{ at: { row: 0, column: 0 }, author: "我", text: "批注" }]);
      workbook.setSettings(new Map([["jxmb.ignored", "x"]]));
      const saved = await saveWorkbook(workbook);
      for (const [path, bytes] of Object.entries(unzipSync(saved))) {
        const text = new TextDecoder().decode(bytes);
        expect({ path, mixed: /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/.test(text) }).toEqual({
          path,
          mixed: false,
        });
      }
      expect(await errorsIn(saved)).toEqual([]);
    },
    MOST_TIME,
  );
});

describe("a workbook with macros", () => {
  const bytes = (type: string): Uint8Array =>
    drawnPackage((parts) => {
      const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
      exchange(parts, CONTENT_TYPES, plain, `application/vnd.ms-excel.${type}.macroEnabled.main+xml`);
      exchange(
        parts,
        CONTENT_TYPES,
        "<Default ",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default ',
      );
      exchange(
        parts,
        LINKS,
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
      parts["xl/vbaProject.bin"] = "macros";
    });

  test(
    "stays one, with its macros",
    async () => {
      const workbook = await openWorkbook(bytes("sheet"));
      expect(fileEndingOf(workbook)).toBe(".xlsm");
      work(workbook);
      const saved = await saveWorkbook(workbook);
      expect(partOf(saved, "xl/vbaProject.bin")).toBe("macros");
      expect(fileEndingOf(await openWorkbook(saved))).toBe(".xlsm");
      expect(await errorsIn(saved, ".xlsm")).toEqual([]);
    },
    MOST_TIME,
  );

  test("what is made of a template is a workbook, also where nothing was changed", async () => {
    const saved = await saveWorkbook(await openWorkbook(bytes("template")));
    expect(partOf(saved, CONTENT_TYPES)).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  });
});

describe("a part in UTF-16", () => {
  test("is UTF-8 once it was changed, and says so", async () => {
    const parts = unzipSync(drawnPackage((drawn) => exchange(drawn, SHEET, 'encoding="UTF-8"', "encoding='UTF-16'")));
    const text = new TextDecoder().decode(parts[SHEET]);
    expect(text).toContain("encoding='UTF-16'");
    const workbook = await openWorkbook(drawnPackage((drawn) => (drawn[SHEET] = text)));
    enterValues(workbook.activeSheet, { row: 0, column: 1 }, [[7]]);
    expect(partOf(await saveWorkbook(workbook), SHEET)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/,
    );
  });
});
