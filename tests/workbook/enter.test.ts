import { enter } from "../../src/workbook/enter";
import { enterValues } from "../../src/workbook/enter-values";
import { Workbook } from "../../src/workbook/workbook";

/** What a cell of the given format holds, is shown as and is formatted as after typing. */
function typed(text: string, format = "General") {
  const sheet = new Workbook().activeSheet;
  const at = { row: 0, column: 0 };
  sheet.restyle({ first: at, last: at }, { numberFormat: format });
  enterValues(sheet, at, [[text]]);
  const { value, text: shown, formula, quoted, style } = sheet.cell(at);
  return { value, shown, formula, quoted, format: style.numberFormat ?? "General" };
}

describe("typing a number", () => {
  // Setting values: https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  test.each([
    ["100", 100, "100"],
    ["-3.50", -3.5, "-3.5"],
    [".5", 0.5, "0.5"],
    [" 12 ", 12, "12"],
  ])("%j holds %d and shows %s", (text, value, shown) => {
    expect(typed(text)).toEqual({ value, shown, formula: null, quoted: false, format: "General" });
  });

  // Leading zeros are dropped and an E makes a power: Microsoft KB 159491,
  // https://techshelps.github.io/MSDN/KB/Source/excel/q159491.htm
  test("drops leading zeros", () => {
    expect(typed("0012")).toMatchObject({ value: 12, shown: "12" });
  });
  test("reads an E as a power of ten", () => {
    expect(typed("10e5")).toMatchObject({ value: 1_000_000, format: "0.00E+00", shown: "1.00E+06" });
  });

  // Fifteen digits:
  // https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  test("keeps fifteen digits of it, so that an identity number loses its end", () => {
    expect(typed("350102199001011234").value).toBe(350_102_199_001_011_000);
  });

  test("with thousands separators gives the format of thousands", () => {
    expect(typed("1,700")).toMatchObject({ value: 1700, format: "#,##0", shown: "1,700" });
    expect(typed("1,909.11")).toMatchObject({ value: 1909.11, format: "#,##0.00", shown: "1,909.11" });
    expect(typed("1,7")).toMatchObject({ value: "1,7" });
  });

  test("keeps a format the cell has already", () => {
    expect(typed("10", "0.00")).toMatchObject({ value: 10, shown: "10.00", format: "0.00" });
  });
});

describe("typing a percentage", () => {
  test("holds the hundredth and gets a percent format", () => {
    expect(typed("95%")).toMatchObject({ value: 0.95, shown: "95%", format: "0%" });
    expect(typed("99.5%")).toMatchObject({ value: 0.995, shown: "99.50%", format: "0.00%" });
  });

  // Automatic percent entry: Microsoft KB 215203, https://mskb.pkisolutions.com/kb/215203
  test.each([
    ["1", 0.01],
    [".1", 0.1],
    ["0.1", 0.001],
    ["-1", -0.01],
    ["-.1", -0.1],
    ["-0.1", -0.001],
  ])("%s into a cell of percentages holds %d", (text, value) => {
    expect(typed(text, "0.00%").value).toBe(value);
  });
});

describe("typing text", () => {
  // https://documentation.help/MS-Office-Web-Components-Spreadsheets-Help/dconDataEntry.htm (Microsoft's help on
  // entering text)
  test("after an apostrophe keeps it text, without the apostrophe", () => {
    expect(typed("'0012")).toEqual({ value: "0012", shown: "0012", formula: null, quoted: true, format: "General" });
    expect(typed("'=1+1")).toMatchObject({ value: "=1+1", formula: null });
  });

  test("into a cell formatted as text keeps it as it is", () => {
    for (const text of ["0012", "95%", "=1+1", "2020-12-31", "TRUE"]) {
      expect(typed(text, "@")).toEqual({ value: text, shown: text, formula: null, quoted: false, format: "@" });
    }
  });

  test.each([
    "培训人次",
    "≥95%",
    "100 次",
    "10.00次",
    "1/2",
    "3-4",
    "a1",
    "=",
    "１００",
    "--5",
    "1.2.3",
    "2020年",
    "12%%",
    "%",
    ",",
  ])("%s stays text", (text) => {
    expect(enter(text)).toMatchObject({ value: text, formula: null, numberFormat: null });
  });
});

describe("typing a formula", () => {
  // https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  test("stores it, with no result before Excel calculates", () => {
    expect(typed("=SUM(A2:A3)")).toMatchObject({ value: "#GETTING_DATA", formula: "=SUM(A2:A3)" });
  });
});

describe("typing a date", () => {
  // A hyphen or slash makes a date, a colon a time: Microsoft KB 159491,
  // https://techshelps.github.io/MSDN/KB/Source/excel/q159491.htm
  test.each([
    ["2020-12-31", 44_196, "2020/12/31"],
    ["2020/1/5", 43_835, "2020/1/5"],
    ["2020年12月31日", 44_196, "2020年12月31日"],
    ["2020年12月", 44_166, "2020年12月"],
    ["1900-02-28", 59, "1900/2/28"],
    ["1900-03-01", 61, "1900/3/1"],
    ["12:30", 0.520833333333333, "12:30"],
  ])("%s holds %d and shows %s", (text, value, shown) => {
    expect(typed(text)).toMatchObject({ value, shown });
  });

  test.each(["2020-02-30", "2020-13-01", "1899-12-31", "2020-1/5", "25:00"])("%s is none", (text) => {
    expect(typed(text).value).toBe(text);
  });
});

describe("a block of values", () => {
  // Blank and null: https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  test("leaves a cell for null and empties it for an empty text", () => {
    const sheet = new Workbook().activeSheet;
    enterValues(sheet, { row: 0, column: 0 }, [[1, 2, true]]);
    enterValues(sheet, { row: 0, column: 0 }, [[null, "", "FALSE"]]);
    expect([0, 1, 2].map((column) => sheet.read({ row: 0, column }).value)).toEqual([1, "", false]);
  });
});
