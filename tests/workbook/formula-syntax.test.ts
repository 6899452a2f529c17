import { parsesAsFormula } from "../../src/workbook/formula-syntax";

test.each([
  "1+1",
  "SUM(A1:B2, 3)*-2%",
  'IF(A1>=2,"a""(",\'2020 年\'!$A$1)',
  "IF(A1,,2)",
  "RAND()",
  "SUM(A:A)",
  "SUM(1:3)",
  "目标!A1&总表!B2",
  "表1[@[金 额]]*2",
  "[1]Sheet1!A1",
  "'[a.xlsx]Sheet1'!A1",
  "{1,2;3,4}",
  "A1:B5 B1:B3",
  "#REF!+1",
  "A1#",
  "1E5",
  "-A1^2",
  "LET(x,1,x+1)",
  " A1 ",
])("=%s is a formula", (text) => expect(parsesAsFormula(text)).toBe(true));

test.each(["1+", "(1", "1)", '"a', "SUM(A1", "*2", "A1 +", "1 2", "1 2)", "A1,", "！", "{1)", "=", "A1..(", ""])(
  "=%s is none",
  (text) => expect(parsesAsFormula(text)).toBe(false),
);

test("a formula of a hundred thousand brackets takes no long time", () => {
  expect(parsesAsFormula("(".repeat(100_000))).toBe(false);
});
