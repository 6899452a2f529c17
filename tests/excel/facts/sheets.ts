import type { Fact } from "./fact";
import { guide, reference, SPECIFICATIONS, thread } from "./fact";

const SHEET = reference("worksheet");
const SHEETS = reference("worksheetcollection");
const NAMES = reference("nameditemcollection");
const RENAME = "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";

/** What a request on the sheets comes to: its code, "done" where it is carried out. */
function refusal(
  fact: string,
  page: string,
  reliedOn: string | null,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  is: string,
): Fact {
  return {
    fact,
    page,
    evidence: "documented",
    reliedOn,
    shown: ({ code }) => code((sheet, context) => void batch(sheet, context)),
    is,
  };
}

/** Sheets, names and what is kept in the workbook. */
export const SHEET_FACTS: readonly Fact[] = [
  refusal(
    "A sheet's name has fewer than 32 characters.",
    SHEET,
    "long titles are cut",
    (_s, { workbook }) => workbook.worksheets.add("长".repeat(32)),
    "InvalidArgument",
  ),
  refusal(
    "31 characters are a name.",
    SHEET,
    "long titles are cut",
    (_s, { workbook }) => workbook.worksheets.add("长".repeat(31)),
    "done",
  ),
  refusal(
    "A sheet's name has none of the characters / \\ ? * : [ ].",
    RENAME,
    "they are replaced",
    (_s, { workbook }) => workbook.worksheets.add("2020/2021"),
    "InvalidArgument",
  ),
  refusal(
    "A very hidden sheet can't be deleted.",
    SHEET,
    null,
    (_s, { workbook }) => {
      const sheet = workbook.worksheets.add("藏");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    },
    "InvalidOperation",
  ),
  refusal(
    "The last visible sheet can't be hidden.",
    guide("excel/excel-add-ins-worksheets"),
    "the last sheet is never put aside",
    (sheet) => (sheet.visibility = "Hidden"),
    "InvalidOperation",
  ),
  refusal(
    "The sheet after the last one is not found.",
    guide("excel/excel-add-ins-worksheets"),
    null,
    (sheet) => sheet.getNext().load("name"),
    "ItemNotFound",
  ),
  {
    fact: "A new sheet comes after the others and is not activated.",
    page: SHEETS,
    evidence: "documented",
    reliedOn: "a report does not take the clerk's sheet from them until it is done",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const added = workbook.worksheets.add("报表");
        added.load("position");
        const active = workbook.worksheets.getActiveWorksheet();
        active.load("name");
        return () => [added.position, active.name];
      }),
    is: [1, "Sheet1"],
  },
  {
    fact: "A sheet is found by its name, whatever its case, and by its id.",
    page: SHEETS,
    evidence: "documented",
    reliedOn: "sheets are looked up by name",
    shown: ({ ask, sheet }) =>
      ask((_one, { workbook }) => {
        const found = ["SHEET1", sheet.id].map((key) => workbook.worksheets.getItem(key));
        for (const one of found) one.load("name");
        return () => found.map(({ name }) => name);
      }),
    is: ["Sheet1", "Sheet1"],
  },
  {
    fact: "A sheet's id stays the same when it is renamed and moved.",
    page: guide("excel/excel-add-ins-worksheets"),
    evidence: "documented",
    reliedOn: null,
    shown: async ({ ask, sheet }) => {
      const before = sheet.id;
      return ask((one, { workbook }) => {
        workbook.worksheets.add("二");
        one.name = "改名";
        one.position = 1;
        one.load("id");
        return () => one.id === before;
      });
    },
    is: true,
  },
  {
    fact: "Renaming a sheet takes formulas and names along.",
    page: RENAME,
    evidence: "documented",
    reliedOn: "a report's figures survive renaming",
    given: ["5 | =Sheet1!A1"],
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.name = "目标 表"));
      return sheet.cell({ row: 0, column: 1 }).formula;
    },
    is: "='目标 表'!A1",
  },
  {
    fact: "A copy is named after its sheet with a number, and stands where it was asked for.",
    page: guide("excel/excel-add-ins-worksheets"),
    evidence: "documented",
    reliedOn: "the kept copy of a refreshed report",
    given: ["a"],
    shown: ({ ask }) =>
      ask((sheet) => {
        const copy = sheet.copy("After", sheet);
        copy.load("name,position");
        return () => [copy.name, copy.position];
      }),
    is: ["Sheet1 (2)", 1],
  },
  {
    fact: "getFirst, getLast and getCount can pass over hidden sheets.",
    page: SHEETS,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const { worksheets } = workbook;
        worksheets.add("藏").visibility = "Hidden";
        const last = worksheets.getLast(true);
        last.load("name");
        const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
        return () => [last.name, all.value, visible.value];
      }),
    is: ["Sheet1", 2, 1],
  },
  {
    fact: "An empty tab colour is none.",
    page: SHEET,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.tabColor = "#00FF00";
        sheet.tabColor = "";
        sheet.load("tabColor");
        return () => sheet.tabColor;
      }),
    is: "",
  },
  {
    fact: "standardWidth counts characters of the default font, standardHeight points.",
    page: SHEET,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.load("standardWidth,standardHeight");
        return () => [sheet.standardWidth, sheet.standardHeight];
      }),
    is: [8.43, 15],
  },
  {
    fact: "getCell of a sheet counts from 0.",
    page: guide("excel/excel-add-ins-worksheets"),
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        const cell = sheet.getCell(1, 4);
        cell.load("address");
        return () => cell.address;
      }),
    is: "Sheet1!E2",
  },
  {
    fact: "getRangeByIndexes takes the first cell and a size.",
    page: SHEET,
    evidence: "documented",
    reliedOn: "reading and correcting",
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRangeByIndexes(2, 1, 3, 2);
        range.load("address");
        return () => range.address;
      }),
    is: "Sheet1!B3:C5",
  },
  {
    fact: "A sheet has 1,048,576 rows and 16,384 columns.",
    page: SPECIFICATIONS,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ code }) => [
      await code((sheet) => void sheet.getRange("XFD1048576").load("address")),
      await code((sheet) => void sheet.getRange("XFE1").load("address")),
      await code((sheet) => void sheet.getRange("A1048577").load("address")),
    ],
    is: ["done", "InvalidArgument", "InvalidArgument"],
  },
  {
    fact: "A name leads to its range and tells its scope.",
    page: NAMES,
    evidence: "documented",
    reliedOn: "reports are known again by hidden names",
    shown: ({ ask }) =>
      ask((sheet, { workbook }) => {
        workbook.names.add("区域", sheet.getRange("B2:C3"));
        const item = workbook.names.getItem("区域");
        item.load("scope,type,formula,visible");
        const range = item.getRange();
        range.load("address");
        return () => [range.address, item.scope, item.type, item.formula, item.visible] as unknown;
      }),
    is: ["Sheet1!B2:C3", "Workbook", "Range", "=Sheet1!$B$2:$C$3", true],
  },
  {
    fact: "A name can be hidden and deleted.",
    page: reference("nameditem"),
    evidence: "documented",
    reliedOn: "marks of reports are hidden names",
    shown: async ({ ask, workbook }) => {
      await ask((sheet, { workbook: book }) => {
        book.names.add("藏名", sheet.getRange("A1")).visible = false;
        book.names.add("去", sheet.getRange("A1")).delete();
      });
      return workbook.names.map(({ name, hidden }) => [name, hidden]);
    },
    is: [["藏名", true]],
  },
  refusal(
    "A name there already is refused.",
    NAMES,
    null,
    (sheet, { workbook }) => {
      workbook.names.add("区域", sheet.getRange("A1"));
      workbook.names.add("区域", sheet.getRange("A2"));
    },
    "ItemAlreadyExists",
  ),
  refusal(
    "A name can't read like a cell.",
    "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1",
    null,
    (sheet, { workbook }) => workbook.names.add("A1", sheet.getRange("A1")),
    "InvalidArgument",
  ),
  {
    fact: "A setting keeps JSON and is replaced by one of its key.",
    page: reference("settingcollection"),
    evidence: "documented",
    reliedOn: "what the add-in keeps in the workbook",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        workbook.settings.add("prefs", "old");
        workbook.settings.add("prefs", { strict: true, list: [1] });
        const setting = workbook.settings.getItem("prefs");
        setting.load("value");
        const count = workbook.settings.getCount();
        return () => [setting.value as unknown, count.value];
      }),
    is: [{ strict: true, list: [1] }, 1],
  },
  {
    fact: "The content of a custom XML part is found by its namespace.",
    page: reference("customxmlpartcollection"),
    evidence: "documented",
    reliedOn: "settings a file of our own keeps",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const part = workbook.customXmlParts.add("<a xmlns='urn:a'/>");
        const [own, other] = ["urn:a", "urn:b"].map((uri) => workbook.customXmlParts.getByNamespace(uri).getCount());
        const xml = part.getXml();
        return () => [own?.value, other?.value, xml.value];
      }),
    is: [1, 0, "<a xmlns='urn:a'/>"],
  },
  refusal(
    "A sheet protected already can't be protected again.",
    reference("worksheetprotection"),
    null,
    (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
    "AccessDenied",
  ),
  refusal(
    "A text of more than 32,767 characters does not fit into a cell.",
    SPECIFICATIONS,
    null,
    (sheet) => (sheet.getRange("A1").values = [["长".repeat(32_768)]]),
    "InvalidArgument",
  ),
  refusal(
    "A row is at most 409 points high.",
    SPECIFICATIONS,
    "rows of long texts",
    (sheet) => (sheet.getRange("A1").format.rowHeight = 410),
    "InvalidArgument",
  ),
  refusal(
    "A column is at most 255 characters wide.",
    SPECIFICATIONS,
    null,
    (sheet) => (sheet.getRange("A1").format.columnWidth = 1_400),
    "InvalidArgument",
  ),
  {
    ...refusal(
      "A formula that does not parse is refused.",
      thread(6687),
      null,
      (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]]),
      "InvalidArgument",
    ),
    evidence: "attested",
  },
  {
    ...refusal(
      "A setting holds at most 2 MB.",
      thread(621),
      "what the add-in keeps in the workbook is bounded",
      (_sheet, { workbook }) => workbook.settings.add("k", "长".repeat(700_000)),
      "InvalidArgument",
    ),
    evidence: "attested",
  },
];
