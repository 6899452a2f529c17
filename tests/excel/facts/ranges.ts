import { rangeOf } from "../../../src/sheet/cell-range";
import type { Fact } from "./fact";
import { guide, reference, thread } from "./fact";

const RANGE = reference("range");
const AREAS = guide("excel/excel-add-ins-multiple-ranges");

/** Where a range leads, as addresses without the sheet's name. */
function leads(fact: string, lead: (range: Excel.Range) => readonly Excel.Range[], is: readonly string[]): Fact {
  return {
    fact,
    page: RANGE,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        const ranges = lead(sheet.getRange("B2:C5"));
        for (const range of ranges) range.load("address");
        return () => ranges.map(({ address }) => address.replace("Sheet1!", ""));
      }),
    is,
  };
}

/** Addresses, several ranges, used ranges and merged areas. */
export const RANGE_FACTS: readonly Fact[] = [
  leads(
    "getCell counts from the top left of its range, from 0, and may leave it.",
    (r) => [r.getCell(0, 0), r.getCell(4, 2)],
    ["B2", "D6"],
  ),
  leads("getRow and getColumn count from the range.", (r) => [r.getRow(1), r.getColumn(1)], ["B3:C3", "C2:C5"]),
  leads(
    "getLastCell, getLastRow and getLastColumn are inside the range.",
    (r) => [r.getLastCell(), r.getLastRow(), r.getLastColumn()],
    ["C5", "B5:C5", "C2:C5"],
  ),
  leads("getEntireRow and getEntireColumn take whole lines.", (r) => [r.getEntireRow(), r.getEntireColumn()], [
    "2:5",
    "B:C",
  ]),
  leads("getOffsetRange keeps the size.", (r) => [r.getOffsetRange(1, -1)], ["A3:B6"]),
  leads("getResizedRange moves the bottom right corner by so many.", (r) => [r.getResizedRange(-1, 1)], ["B2:D4"]),
  leads("getAbsoluteResizedRange gives the size itself.", (r) => [r.getAbsoluteResizedRange(1, 3)], ["B2:D2"]),
  leads(
    "getRowsAbove and getRowsBelow are one row where no number is given.",
    (r) => [r.getRowsAbove(), r.getRowsBelow(2)],
    ["B1:C1", "B6:C7"],
  ),
  leads("A negative number of rows below stays inside the range.", (r) => [r.getRowsBelow(-1), r.getRowsAbove(-2)], [
    "B5:C5",
    "B2:C3",
  ]),
  leads(
    "getColumnsBefore and getColumnsAfter stand beside the range.",
    (r) => [r.getColumnsBefore(), r.getColumnsAfter()],
    ["A2:A5", "D2:D5"],
  ),
  leads("getBoundingRect is the smallest range that holds both.", (r) => [r.getBoundingRect("D10:E15")], ["B2:E15"]),
  leads("getIntersection is what both share.", (r) => [r.getIntersection("C4:F9")], ["C4:C5"]),
  {
    fact: "A range that would leave the sheet is refused.",
    page: RANGE,
    evidence: "documented",
    reliedOn: null,
    shown: ({ code }) => code((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address") && undefined),
    is: "InvalidArgument",
  },
  {
    fact: "Ranges that share nothing: getIntersection fails, its OrNullObject gives a null object.",
    page: RANGE,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ code, ask }) => [
      await code((sheet) => void sheet.getRange("A1").getIntersection("B2").load("address")),
      await ask((sheet) => {
        const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
        return () => none.isNullObject;
      }),
    ],
    is: ["ItemNotFound", true],
  },
  {
    fact: "An address carries the sheet's name, in quotes where a formula needs them.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "places of merged areas are read from their addresses",
    shown: ({ ask }) =>
      ask((_sheet, { workbook }) => {
        const range = workbook.worksheets.add("2020 年'表'x").getRange("A1:B2");
        range.load("address");
        return () => range.address;
      }),
    is: "'2020 年''表''x'!A1:B2",
  },
  {
    fact: "The used range of a sheet counts formats too, unless only values are asked for.",
    page: reference("worksheet"),
    evidence: "documented",
    reliedOn: "reading takes the part with values",
    given: [" ", " | a"],
    shown: async ({ ask, sheet }) => {
      sheet.restyle(rangeOf(5, 5, 5, 5), { fill: "#FF0000" });
      return ask((one) => {
        const [all, filled] = [one.getUsedRange(), one.getUsedRange(true)];
        all.load("address");
        filled.load("address");
        return () => [all.address, filled.address];
      });
    },
    is: ["Sheet1!B2:F6", "Sheet1!B2"],
  },
  {
    fact: "The used range of a blank sheet is its first cell, or a null object.",
    page: reference("worksheet"),
    evidence: "documented",
    reliedOn: "a blank sheet is told from one with a cell",
    shown: ({ ask }) =>
      ask((sheet) => {
        const [used, orNull] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject()];
        used.load("address");
        return () => [used.address, orNull.isNullObject];
      }),
    is: ["Sheet1!A1", true],
  },
  {
    fact: "The used range of a blank range is not found.",
    page: RANGE,
    evidence: "documented",
    reliedOn: null,
    given: ["a"],
    shown: ({ code }) => code((sheet) => void sheet.getRange("C3:D4").getUsedRange().load("address")),
    is: "ItemNotFound",
  },
  {
    fact: "Several ranges are formatted at once.",
    page: AREAS,
    evidence: "documented",
    reliedOn: "a report's formats, grouped by look",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.getRanges("A1:B1,D4").format.fill.color = "#FFFF00"));
      return [sheet.cell({ row: 0, column: 1 }).style.fill, sheet.cell({ row: 3, column: 3 }).style.fill];
    },
    is: ["#FFFF00", "#FFFF00"],
  },
  {
    fact: "The address of several ranges names each with its sheet; a property they do not share is null.",
    page: AREAS,
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("F3:F5").format.fill.color = "pink";
        const areas = sheet.getRanges("F3:F5,H:H");
        areas.load("address,areaCount,format/fill/color");
        return () => [areas.address, areas.areaCount, areas.format.fill.color];
      }),
    is: ["Sheet1!F3:F5,Sheet1!H:H", 2, null],
  },
  {
    fact: "Several ranges may be named with semicolons or defined names.",
    page: reference("worksheet"),
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet, { workbook }) => {
        workbook.names.add("目标区", sheet.getRange("C1:C2"));
        const areas = sheet.getRanges("A1; 目标区");
        areas.load("address");
        return () => areas.address;
      }),
    is: "Sheet1!A1,Sheet1!C1:C2",
  },
  {
    fact: "In a merged area the top left cell holds the value; the others lose theirs.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "merged labels are read from their first cell",
    given: ["a | b", "c | d"],
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:B2");
        range.merge();
        range.load("values");
        return () => range.values as unknown;
      }),
    is: [
      ["a", ""],
      ["", ""],
    ],
  },
  {
    fact: "merge(true) merges each row by itself.",
    page: RANGE,
    evidence: "documented",
    reliedOn: null,
    shown: async ({ ask, sheet }) => {
      await ask((one) => one.getRange("A1:C2").merge(true));
      return sheet.facets.merges;
    },
    is: [rangeOf(0, 0, 0, 2), rangeOf(1, 0, 1, 2)],
  },
  {
    fact: "A range without merged areas gives a null object.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "a sheet without merges",
    shown: ({ ask }) =>
      ask((sheet) => {
        const areas = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
        return () => areas.isNullObject;
      }),
    is: true,
  },
  {
    fact: "Merged areas are given only where their top left cell lies in the range asked.",
    page: thread(3611),
    evidence: "attested",
    reliedOn: "merges are asked of the whole used range",
    shown: async ({ ask, sheet }) => {
      sheet.merge(rangeOf(0, 0, 1, 1));
      return ask((one) => {
        const [whole, part] = ["A1:C3", "B2:C3"].map((address) => one.getRange(address).getMergedAreasOrNullObject());
        whole?.load("address");
        return () => [whole?.address, part?.isNullObject];
      });
    },
    is: ["Sheet1!A1:B2", true],
  },
  {
    fact: "More than 512 merged areas at once are not given: the request fails.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "nothing may: large reports have more",
    shown: async ({ code, sheet }) => {
      sheet.merge(...Array.from({ length: 513 }, (_, index) => rangeOf(2 * index, 0, 2 * index, 1)));
      return code((one) => void one.getRange("A1:B2000").getMergedAreasOrNullObject().load("areaCount"));
    },
    is: "RangeExceedsLimit",
  },
  {
    fact: "On Windows asking for merged areas clears the clerk's undo stack.",
    page: thread(5918),
    evidence: "attested",
    reliedOn: "nothing may: checking must not cost the clerk their undo",
    played: { platform: "windows" },
    given: ["a"],
    shown: async ({ ask, workbook }) => {
      const before = workbook.nextUndo !== null;
      await ask((sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("areaCount"));
      return [before, workbook.nextUndo !== null];
    },
    is: [true, false],
  },
  {
    fact: "A block written over rows a filter hides lands in wrong cells: its first row in every row in sight.",
    page: thread(224),
    evidence: "attested",
    reliedOn: "nothing may: corrections on a filtered sheet must go row by row",
    given: ["h", "a", "b", "c"],
    shown: async ({ ask, sheet }) => {
      sheet.setFacet("autoFilter", rangeOf(0, 0, 3, 0));
      sheet.setFacet("hiddenRows", new Set([2]));
      await ask((one) => void (one.getRange("A2:A4").values = [["x"], ["y"], ["z"]]));
      return [1, 2, 3].map((row) => sheet.cell({ row, column: 0 }).value);
    },
    is: ["x", "b", "x"],
  },
  {
    fact: "Written row by row over a filter, each row lands where it should.",
    page: "https://github.com/netoffice/NetOffice/issues/2",
    evidence: "attested",
    reliedOn: "corrections on a filtered sheet",
    given: ["h", "a", "b", "c"],
    shown: async ({ ask, sheet }) => {
      sheet.setFacet("autoFilter", rangeOf(0, 0, 3, 0));
      sheet.setFacet("hiddenRows", new Set([2]));
      await ask((one) => {
        for (const [index, text] of ["x", "y", "z"].entries()) one.getRange(`A${index + 2}`).values = [[text]];
      });
      return [1, 2, 3].map((row) => sheet.cell({ row, column: 0 }).value);
    },
    is: ["x", "y", "z"],
  },
  {
    fact: "Inserted cells push the others down, and formulas follow them.",
    page: guide("excel/excel-add-ins-ranges-insert"),
    evidence: "documented",
    reliedOn: "a clerk who inserts a row between reading and writing",
    given: ["1", "2", "=A1+A2"],
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A2").insert("Down");
        const range = sheet.getRange("A1:A4");
        range.load("formulas");
        return () => range.formulas as unknown;
      }),
    is: [[1], [""], [2], ["=A1+A3"]],
  },
  {
    fact: "Deleted cells let the others close up; what led to them says #REF!.",
    page: guide("excel/excel-add-ins-ranges-clear-delete"),
    evidence: "documented",
    reliedOn: "a clerk who deletes a row between reading and writing",
    given: ["1", "2", "3 | =A2 | =A3"],
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("2:2").delete("Up");
        const range = sheet.getRange("A1:C2");
        range.load("formulas");
        return () => range.formulas as unknown;
      }),
    is: [
      [1, "", ""],
      [3, "=#REF!", "=A2"],
    ],
  },
  {
    fact: "rowHidden is true, false, or null where only some rows are hidden.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "hidden rows are read as such",
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("2:3").rowHidden = true;
        const ranges = ["A2:A3", "A5", "A1:A3"].map((address) => sheet.getRange(address));
        for (const range of ranges) range.load("rowHidden");
        return () => ranges.map(({ rowHidden }) => rowHidden);
      }),
    is: [true, false, null],
  },
  {
    fact: "getRowProperties tells each row by itself.",
    page: RANGE,
    evidence: "documented",
    reliedOn: "hidden rows of a large sheet",
    shown: ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("2:2").rowHidden = true;
        const rows = sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, rowIndex: true });
        return () => rows.value;
      }),
    is: [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ],
  },
  {
    fact: "The longest address of a range has 8,192 characters.",
    page: reference("worksheet"),
    evidence: "documented",
    reliedOn: "addresses of several ranges are sent in pieces",
    shown: async ({ code }) => [
      await code((sheet) => void sheet.getRanges(`${"A1,".repeat(2_730)}A1`).load("areaCount")),
      await code((sheet) => void sheet.getRanges(`${"A1,".repeat(2_731)}A1`).load("areaCount")),
    ],
    is: ["done", "InvalidArgument"],
  },
];
