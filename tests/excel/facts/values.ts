import { rangeOf } from "../../../src/sheet/cell-range";
import type { Fact } from "./fact";
import { guide, reference, values } from "./fact";

const SET_GET = guide("excel/excel-add-ins-ranges-set-get-values");
const BLANK = guide("excel/excel-add-ins-blank-null-values");
const UNBOUNDED = guide("excel/excel-add-ins-ranges-unbounded");

/** What cells hold and how it is written. */
export const VALUE_FACTS: readonly Fact[] = [
  {
    fact: "Values come as a two-dimensional array, numbers as numbers and texts as texts.",
    page: SET_GET,
    evidence: "documented",
    reliedOn: "reading",
    given: ["产出 | 12", "TRUE | ≥95%"],
    shown: ({ ask }) => ask(values("A1:B2")),
    is: [
      ["产出", 12],
      [true, "≥95%"],
    ],
  },
  {
    fact: "An empty cell is an empty string, never null.",
    page: BLANK,
    evidence: "documented",
    reliedOn: "reading",
    given: ["a"],
    shown: ({ ask }) => ask(values("A1:B1")),
    is: [["a", ""]],
  },
  {
    fact: "null in an array leaves its cell as it is.",
    page: BLANK,
    evidence: "documented",
    reliedOn: "putting back only what a failed fix changed",
    given: ["a | b | c"],
    shown: async ({ ask }) => {
      await ask((sheet) => void (sheet.getRange("A1:C1").values = [[null, "x", null]]));
      return ask(values("A1:C1"));
    },
    is: [["a", "x", "c"]],
  },
  {
    fact: "An empty string clears its cell.",
    page: BLANK,
    evidence: "documented",
    reliedOn: "corrections that empty a cell",
    given: ["a | b"],
    shown: async ({ ask }) => {
      await ask((sheet) => void (sheet.getRange("A1:B1").values = [["", "b"]]));
      return ask(values("A1:B1"));
    },
    is: [["", "b"]],
  },
  {
    fact: "An empty number format resets to General.",
    page: BLANK,
    evidence: "documented",
    reliedOn: null,
    given: ["95%"],
    shown: async ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [[""]];
        range.load("numberFormat,text");
        return () => [range.numberFormat, range.text] as unknown;
      }),
    is: [[["General"]], [["0.95"]]],
  },
  {
    fact: "null in an array of number formats leaves that format as it is.",
    page: BLANK,
    evidence: "documented",
    reliedOn: "putting back only what a failed fix changed",
    given: ["95% | 1"],
    shown: async ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [[null, "0.00"]];
        range.load("numberFormat");
        return () => range.numberFormat as unknown;
      }),
    is: [["0%", "0.00"]],
  },
  {
    fact: "A property of a format is null where the cells differ.",
    page: BLANK,
    evidence: "documented",
    reliedOn: "finding locked cells among those to fix",
    shown: async ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A1").format.font.size = 20;
        const range = sheet.getRange("A1:B1");
        range.load("format/font/size,format/font/bold");
        return () => [range.format.font.size, range.format.font.bold];
      }),
    is: [null, false],
  },
  {
    fact: "One value fills the whole range.",
    page: reference("range"),
    evidence: "documented",
    reliedOn: null,
    shown: async ({ ask }) => {
      await ask((sheet) => void Object.assign(sheet.getRange("A1:B2"), { values: 7 }));
      return ask(values("A1:B2"));
    },
    is: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    fact: "An array of another shape than the range is refused, and nothing of it is written.",
    page: reference("range"),
    evidence: "documented",
    reliedOn: "a plan that does not fit fails instead of landing wrong",
    shown: async ({ code, sheet }) => [
      await code((one) => void (one.getRange("A1:B2").values = [["a", "b"]])),
      sheet.usedRange(),
    ],
    is: ["InvalidArgument", null],
  },
  {
    fact: "A text that begins with an equals sign becomes a formula.",
    page: reference("range"),
    evidence: "documented",
    reliedOn: "texts are written behind an apostrophe",
    shown: async ({ ask, sheet }) => {
      await ask((one) => void (one.getRange("A1").values = [["=B1+1"]]));
      return sheet.cell({ row: 0, column: 0 }).formula;
    },
    is: "=B1+1",
  },
  {
    fact: "formulas gives the formula where there is one and else the value.",
    page: SET_GET,
    evidence: "documented",
    reliedOn: "cells with formulas are never corrected",
    given: ["5 | =A1"],
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.load("formulas");
        return () => range.formulas as unknown;
      }),
    is: [[5, "=A1"]],
  },
  {
    fact: "text is what the cell shows under its format.",
    page: SET_GET,
    evidence: "documented",
    reliedOn: "findings show what the clerk sees",
    given: ["95% | 2020-01-31 | 1,909.10"],
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:C1");
        range.load("text");
        return () => range.text as unknown;
      }),
    is: [["95%", "2020/1/31", "1,909.10"]],
  },
  {
    fact: "valueTypes tells empty cells, texts, numbers, booleans and errors apart.",
    page: reference("rangevaluetype"),
    evidence: "documented",
    reliedOn: null,
    given: ["a | 1 | TRUE | #N/A | "],
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("A1:E1");
        range.load("valueTypes");
        return () => range.valueTypes as unknown;
      }),
    is: [["String", "Double", "Boolean", "Error", "Empty"]],
  },
  {
    fact: "Cell properties of whole columns are null; their address and size are told.",
    page: UNBOUNDED,
    evidence: "documented",
    reliedOn: "only used ranges are read",
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange("C:D");
        range.load("values,formulas,address,cellCount");
        return () => [range.values, range.formulas, range.address, range.cellCount] as unknown;
      }),
    is: [null, null, "Sheet1!C:D", 2_097_152],
  },
  {
    fact: "Cells of whole columns can't be written.",
    page: UNBOUNDED,
    evidence: "documented",
    reliedOn: null,
    shown: ({ code }) => code((sheet) => void (sheet.getRange("A:B").values = [["Due Date"]])),
    is: "InvalidArgument",
  },
  {
    fact: "cellCount is -1 above 2,147,483,647 cells.",
    page: reference("range"),
    evidence: "documented",
    reliedOn: null,
    shown: ({ ask }) =>
      ask((sheet) => {
        const range = sheet.getRange();
        range.load("cellCount");
        return () => range.cellCount;
      }),
    is: -1,
  },
  {
    fact: "A date is its serial number.",
    page: guide("excel/excel-add-ins-ranges-dates"),
    evidence: "documented",
    reliedOn: "years and dates of the form",
    given: ["2020-01-01"],
    shown: ({ ask }) => ask(values("A1")),
    is: [[43_831]],
  },
  {
    fact: "A block of more than 1,500 cells is written whole, though the client sends it in pieces.",
    page: guide("excel/excel-add-ins-ranges-large"),
    evidence: "documented",
    reliedOn: "reports of many rows",
    shown: async ({ ask, sheet }) => {
      const block = Array.from({ length: 1_000 }, (_, row) => [row, `r${row}`]);
      await ask((one) => void (one.getRange("A1:B1000").values = block));
      return [sheet.usedRange(), sheet.cell({ row: 999, column: 1 }).value];
    },
    is: [rangeOf(0, 0, 999, 1), "r999"],
  },
  {
    fact: "clear takes contents and formats away, or one of both.",
    page: guide("excel/excel-add-ins-ranges-clear-delete"),
    evidence: "documented",
    reliedOn: "blanking a report before it is written over",
    given: ["a | 95% | b"],
    shown: async ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A1").clear();
        sheet.getRange("B1").clear("Formats");
        sheet.getRange("C1").clear("Contents");
        const range = sheet.getRange("A1:C1");
        range.load("values,numberFormat");
        return () => [range.values, range.numberFormat] as unknown;
      }),
    is: [[["", 0.95, ""]], [["General", "General", "General"]]],
  },
  {
    fact: "Copying a range copies values, formulas and formats and expands a smaller destination.",
    page: guide("excel/excel-add-ins-ranges-cut-copy-paste"),
    evidence: "documented",
    reliedOn: "undoing a refreshed report copies the kept one back",
    given: ["95% | =A1"],
    shown: async ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A3").copyFrom("A1:B1");
        const range = sheet.getRange("A3:B3");
        range.load("formulas,numberFormat");
        return () => [range.formulas, range.numberFormat] as unknown;
      }),
    is: [[[0.95, "=A3"]], [["0%", "General"]]],
  },
  {
    fact: "skipBlanks leaves the destination where the source is blank; values alone leave the formats.",
    page: guide("excel/excel-add-ins-ranges-cut-copy-paste"),
    evidence: "documented",
    reliedOn: null,
    given: ["a |  | 95%", "x | y | z"],
    shown: async ({ ask }) =>
      ask((sheet) => {
        sheet.getRange("A2:B2").copyFrom("A1:B1", "All", true);
        sheet.getRange("C2").copyFrom("C1", "Values");
        const range = sheet.getRange("A2:C2");
        range.load("values,numberFormat");
        return () => [range.values, range.numberFormat] as unknown;
      }),
    is: [[["a", "y", 0.95]], [["General", "General", "General"]]],
  },
];
